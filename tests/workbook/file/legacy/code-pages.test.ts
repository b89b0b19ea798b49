import { LEGACY_CODE_PAGES } from '../../../../src/workbook/file/legacy/code-pages';

test.each([
  [936, 'bca8d0a7', '绩效'],
  [10008, 'bca8d0a7', '绩效'],
  [950, 'c15aaec4', '績效'],
  [1200, 'e97e4865', '绩效'],
  [65001, 'e7bba9', '绩'],
  [1251, 'd4', 'Ф'],
  [0, '41e9', 'Aé'],
])('代码页 %d', (codePage, hex, text) => {
  expect(LEGACY_CODE_PAGES.utils.decode(codePage, Buffer.from(hex, 'hex'))).toBe(text);
  expect(LEGACY_CODE_PAGES.utils.decode(codePage, [...Buffer.from(hex, 'hex')])).toBe(text);
});
