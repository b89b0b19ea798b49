import { ShiftedFormula } from '../../../../src/workbook/file/sheet/shifted-formula';

test.each([
  ['A1', 1, 1, 'B2'],
  ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
  ['SUM(A1:B$2)', 1, 0, 'SUM(A2:B$2)'],
  ['SUM(A:B)+SUM(1:$2)', 3, 1, 'SUM(B:C)+SUM(4:$2)'],
  ['IF(A1="B2",\'分 值 A1\'!C3,表1!D4)', 1, 0, 'IF(A2="B2",\'分 值 A1\'!C4,表1!D5)'],
  ['LOG10(A1)+权重A1+满分', 1, 0, 'LOG10(A2)+权重A1+满分'],
  ['[1]上年!B2', 0, 1, '[1]上年!C2'],
  ['表[得分]+TRUE', 1, 1, '表[得分]+TRUE'],
  ['A1 : A2 + 1.5E3', 1, 0, 'A2 : A3 + 1.5E3'],
  ['A1+XFD1', 0, -1, 'XFD1+XFC1'],
  ['A1+A1048576', 1, 0, 'A2+A1'],
  ['a1+bc$2', 1, 1, 'B2+BD$2'],
])('%s 下移 %d 行、右移 %d 列是 %s', (formula, rows, columns, shifted) => {
  expect(new ShiftedFormula(formula).at(rows, columns)).toBe(shifted);
});
