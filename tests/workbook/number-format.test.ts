import { SSF } from '@e965/xlsx';
import fc from 'fast-check';
import { BUILT_IN_FORMATS } from '../../src/workbook/file/format/built-in-formats';
import { numberFormat } from '../../src/workbook/number-format';

const sheetJs = SSF as { format(code: string, value: number): string };
const show = (code: string, value: number, date1904 = false): string => numberFormat(code, date1904).show(value);

test.each([
  [0, '0'],
  [-0, '0'],
  [95, '95'],
  [-3.5, '-3.5'],
  [0.1 + 0.2, '0.3'],
  [1 / 3, '0.333333333'],
  [-1 / 3, '-0.333333333'],
  [0.0001, '0.0001'],
  [0.0000123456, '1.23456E-05'],
  [12345678901, '12345678901'],
  [123456789012, '1.23457E+11'],
  [1234567890.123, '1234567890'],
  [-12345678.901, '-12345678.9'],
  [1e21, '1E+21'],
])('常规格式：%d 显示“%s”', (value, text) => {
  expect(show('General', value)).toBe(text);
  expect(show('@', value)).toBe(text);
  expect(show('G/通用格式', value)).toBe(text);
});

test.each([
  ['0', 8.5, '9'],
  ['0.00', 1.005, '1.01'],
  ['0.00', 2.675, '2.68'],
  ['0.00', 0.285, '0.29'],
  ['0.00', -1.005, '-1.01'],
  ['0.00', 5.288, '5.29'],
  ['0.00', 10, '10.00'],
  ['0.00', 1e15, '1000000000000000.00'],
  ['0.00', 0.1 + 0.2, '0.30'],
  ['#,##0.00', 1234567.891, '1,234,567.89'],
  ['#,##0', 999, '999'],
  ['#,##0', 999.5, '1,000'],
  ['0%', 0.95, '95%'],
  ['0%', 0.125, '13%'],
  ['0.00%', 0.66097, '66.10%'],
  ['0.00%', 0.66099999999999992, '66.10%'],
  ['0.0%', 1.2, '120.0%'],
  ['#,##0%', 12.5, '1,250%'],
  ['0.0_ ', 3.8, '3.8'],
  ['0.00_);(0.00)', 3.8, '3.80'],
  ['0.00_);(0.00)', -1.005, '(1.01)'],
  ['0.00_ ;[Red]\\-0.00\\ ', -3.5, '-3.50'],
  ['0.00;-0.00;"—"', 0, '—'],
  ['0.00;-0.00;"—"', 0.004, '0.00'],
  ['0.00"元";-0.00"元";"—"', 0.004, '0.00元'],
  ['0.00;-0.00;', 0, ''],
  ['0;;', -3, ''],
  ['_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', 1234.5, '1,234.50'],
  ['_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0, '-'],
  ['0!.0,', 9315000, '931.5'],
  ['#,##0!.0000', 93150000, '9315.0000'],
  ['0!.00,"万元!"', 9315000, '93.15万元!'],
  ['0.00,,', 9315000, '9.32'],
  ['0"人"', 500, '500人'],
  ['"≥"0.00%', 0.95, '≥95.00%'],
  ['#,##0.00"万元"', 1.005, '1.01万元'],
  ['¥#,##0.00', 5, '¥5.00'],
  ['[$¥-804]#,##0.00', 5, '¥5.00'],
  ['[>=10000]0.0,"千";0', 20000, '20.0千'],
  ['0.00E+00', 12345.678, '1.23E+04'],
  ['# ?/?', 0.5, '1/2'],
  ['General"分"', 8.5, '8.5分'],
])('格式 %s：%d 显示“%s”', (code, value, text) => {
  expect(show(code, value)).toBe(text);
});

test.each([
  ['yyyy"年"m"月"', 45292, '2024年1月'],
  ['yyyy"年"m"月"d"日";@', 45351, '2024年2月29日'],
  ['[$-804]yyyy"年"m"月"d"日"', 45292.75, '2024年1月1日'],
  ['yyyy/m/d h:mm', 45292.75, '2024/1/1 18:00'],
  ['yyyy-mm-dd', 60, '1900-02-29'],
  ['yyyy-mm-dd', 61, '1900-03-01'],
  ['aaaa', 45292, '星期一'],
  ['上午/下午h"时"mm"分"', 0.75, '下午6时00分'],
  ['[h]:mm', 1.5, '36:00'],
  ['yy.m.d', 45292, '24.1.1'],
])('日期格式 %s：%d 显示“%s”', (code, value, text) => {
  expect(show(code, value)).toBe(text);
});

test('1904 日期系统晚 1462 天，只影响日期', () => {
  expect(show('yyyy-mm-dd', 0, true)).toBe('1904-01-01');
  expect(show('yyyy-mm-dd', 45292 - 1462, true)).toBe('2024-01-01');
  expect(show('0.00', 1, true)).toBe('1.00');
});

test('看不懂的格式按常规显示，不出错', () => {
  expect(show('bad"', 1.5)).toBe('1.5');
  expect(show('[Foo][Bar', 1.5)).toBe('1.5');
  expect(show('0;0;0;0;0', 1.5)).toBe('1.5');
});

test('常规格式没有代码，其余保留原来的代码', () => {
  expect(numberFormat('General', false).code).toBeNull();
  expect(numberFormat('@', false).code).toBe('@');
  expect(numberFormat('G/通用格式', false).code).toBe('G/通用格式');
});

test('两位小数的数，与 SheetJS 显示的相同', () => {
  const cents = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100);
  const code = fc.constantFrom(
    '0.00',
    '#,##0.00',
    '0.00_ ;[Red]\\-0.00\\ ',
    '#,##0.000;(#,##0.000)',
    '0%',
    '"共"0.00"元"',
  );
  fc.assert(
    fc.property(code, cents, (pattern, value) => {
      expect(show(pattern, value)).toBe(sheetJs.format(pattern, value).trim());
    }),
    { numRuns: 1000 },
  );
});

test('每个内置格式都能显示正数、负数和零', () => {
  for (const code of Object.values(BUILT_IN_FORMATS)) {
    for (const value of [45292.5, -1.5, 0]) expect(show(code, value)).toMatch(/\S/);
  }
});

test('任何格式代码、任何数都显示成文本', () => {
  const mark = fc.constantFrom(
    '0',
    '#',
    '?',
    '.',
    ',',
    '%',
    ';',
    '@',
    'y',
    'm',
    'd',
    'h',
    's',
    '"',
    '\\',
    '_',
    '*',
    '[',
    ']',
    'E+',
    '年',
    '/',
    '[>=1]',
    '[h]',
    '[Red]',
    'General',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.array(mark, { maxLength: 8 }),
      fc.double({ noNaN: true, min: -9e307, max: 9e307 }),
      (marks, value) => {
        expect(typeof show(marks.join(''), value)).toBe('string');
      },
    ),
    { numRuns: 2000 },
  );
});
