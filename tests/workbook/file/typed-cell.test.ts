import { typedCell } from '../../../src/workbook/file/typed-cell';
import { EMPTY_CELL } from '../../../src/engine';

const typed = (input: string, format: string | null = null): unknown[] => {
  const { value, formula, format: code } = typedCell(input, { ...EMPTY_CELL, format });
  return [value, formula, code];
};

test.each([
  ['', null],
  ['  ', null],
  ['12', 12],
  ['-12.50', -12.5],
  ['+3', 3],
  ['.5', 0.5],
  ['1,234.5', 1234.5],
  ['12,34', '12,34'],
  ['true', true],
  ['≥95%', '≥95%'],
  ['12 人', '12 人'],
  ['1.', 1],
  ['-', '-'],
  ['=', '='],
  ['=SUM(', '=SUM('],
  ['.', '.'],
  [',', ','],
  ['2024-12-31', '2024-12-31'],
  ["'=1+1", '=1+1'],
  ["'001", '001'],
])('%j 是值 %j', (input, value) => {
  expect(typed(input)).toEqual([value, null, null]);
});

test('等号开头是公式', () => {
  expect(typed('=A1+1')).toEqual([null, 'A1+1', null]);
});

test('百分数在常规格式的格里带上格式，自己有格式的不换', () => {
  expect(typed('95%')).toEqual([0.95, null, '0%']);
  expect(typed('66.1%')).toEqual([0.661, null, '0.00%']);
  expect(typed('66.1%', '0.0')).toEqual([0.661, null, '0.0']);
});

test('文本格式的格里什么都是文字', () => {
  expect(typed('001', '@')).toEqual(['001', null, '@']);
  expect(typed('=1', '@')).toEqual(['=1', null, '@']);
});

test.each([
  ['15', 0.15],
  ['-15', -0.15],
  ['1', 0.01],
  ['0.15', 0.15],
])('百分比格式的格里键入 %j 是 %j', (input, value) => {
  expect(typed(input, '0.00%')).toEqual([value, null, '0.00%']);
});
