import { freeSheetName, isSameSheet } from '../../src/workbook/sheet-name';

test('名字不分大小写', () => {
  expect(isSameSheet('Sheet1', 'SHEET1')).toBe(true);
  expect(freeSheetName('sheet1', ['Sheet1'])).toBe('sheet1 (2)');
});

test('加数的名字也不超过 31 个字', () => {
  const long = '表'.repeat(31);
  const second = freeSheetName(long, [long]);
  expect(second).toBe(`${'表'.repeat(27)} (2)`);
  expect(freeSheetName(long, [long, second])).toBe(`${'表'.repeat(27)} (3)`);
});
