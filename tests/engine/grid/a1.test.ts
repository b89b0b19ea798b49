import { areaName, cellName, columnIndex, columnName, parseArea, parseCell } from '../../../src/engine/grid/a1';

describe('单元格地址', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('第 %i 列叫 %s，反过来也对', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  test('行列从 0 数，地址从 1 数', () => {
    expect(cellName(18, 7)).toBe('H19');
    expect(parseCell('$h$19')).toEqual({ row: 18, column: 7 });
  });

  test('不是地址的读作没有', () => {
    for (const name of ['', 'H0', '19', 'ABCD1', 'A1:', '自评表']) expect(parseCell(name)).toBeNull();
  });

  test('区域的两角可以颠倒，单格印成一个地址', () => {
    expect(parseArea('I31:A1')).toEqual({ top: 0, left: 0, bottom: 30, right: 8 });
    expect(areaName({ top: 0, left: 0, bottom: 30, right: 8 })).toBe('A1:I31');
    expect(areaName({ top: 4, left: 1, bottom: 4, right: 1 })).toBe('B5');
    expect(parseArea('B5')).toEqual({ top: 4, left: 1, bottom: 4, right: 1 });
    expect(parseArea('B5:C')).toBeNull();
  });
});
