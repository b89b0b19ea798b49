import { runsOf } from '../../../src/workbook/excel/runs';

const at = (row: number, column: number): { row: number; column: number } => ({ row, column });

test('同一列相连的单元格成一段，不管给出的先后', () => {
  expect(runsOf([at(4, 1), at(3, 1), at(5, 2), at(5, 1)], 0)).toEqual([
    { column: 1, top: 3, cells: [at(3, 1), at(4, 1), at(5, 1)] },
    { column: 2, top: 5, cells: [at(5, 2)] },
  ]);
});

test('可以越过的空隙用 null 填上，更大的空隙分成两段', () => {
  expect(runsOf([at(0, 0), at(3, 0), at(7, 0)], 2)).toEqual([
    { column: 0, top: 0, cells: [at(0, 0), null, null, at(3, 0)] },
    { column: 0, top: 7, cells: [at(7, 0)] },
  ]);
});

test('没有单元格就没有段', () => {
  expect(runsOf([], 5)).toEqual([]);
});
