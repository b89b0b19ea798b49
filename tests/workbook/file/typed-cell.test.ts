import { typedCell } from '../../../src/workbook/file/typed-cell';
import { EMPTY_CELL } from '../../../src/engine';

const CALENDAR = { date1904: false, year: 2024 };

const typed = (input: string, format: string | null = null, calendar = CALENDAR): unknown[] => {
  const { value, formula, format: code } = typedCell(input, { ...EMPTY_CELL, format }, calendar);
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
  ['3/5', '3/5'],
  ['1-2', '1-2'],
  ['1:15', '1:15'],
  ['3月', '3月'],
  ['2024/2/30', '2024/2/30'],
  ['2024/13/1', '2024/13/1'],
  ['2024-3/5', '2024-3/5'],
  ['1900/2/28', '1900/2/28'],
  ['2024/3/5 25:00', '2024/3/5 25:00'],
  ["'2024/3/5", '2024/3/5'],
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

test.each([
  ['2024/3/5', 45356, 'yyyy/m/d;@'],
  ['2024-03-05', 45356, 'yyyy/m/d;@'],
  ['2024年3月5日', 45356, 'yyyy"年"m"月"d"日";@'],
  ['2024年3月', 45352, 'yyyy"年"m"月";@'],
  ['3月5日', 45356, 'm"月"d"日";@'],
  ['2024/3/5 6:00', 45356.25, 'yyyy/m/d h:mm;@'],
  ['2024/2/29', 45351, 'yyyy/m/d;@'],
  ['1900/3/1', 61, 'yyyy/m/d;@'],
])('%j 是日期，带上日期的格式', (input, value, format) => {
  expect(typed(input)).toEqual([value, null, format]);
});

test('日期：格里有自己的格式就不换，文本格式的格里是文字', () => {
  expect(typed('2024/3/5', 'm/d/yyyy')).toEqual([45356, null, 'm/d/yyyy']);
  expect(typed('2024/3/5', '@')).toEqual(['2024/3/5', null, '@']);
});

test('从 1904 年数起的工作簿，日期按它自己的数法', () => {
  const calendar = { date1904: true, year: 2024 };
  expect(typed('2024/3/5', null, calendar)).toEqual([45356 - 1462, null, 'yyyy/m/d;@']);
  expect(typed('1903/12/31', null, calendar)).toEqual(['1903/12/31', null, null]);
});
