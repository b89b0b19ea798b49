import { dateInput, typedDate } from '../../../src/workbook/file/typed-date';

const CALENDAR = { date1904: false, year: 2024 };

test.each([45356, 45356.25, 45356 + 30_615 / 86_400, 61, 2_958_465])('日期 %d 写成字，再打进去还是它', (value) => {
  expect(typedDate(dateInput(value) ?? '', CALENDAR)?.value).toBeCloseTo(value, 9);
});

test('不是日期的数没有这样的字', () => {
  expect(dateInput(0.5)).toBeNull();
  expect(dateInput(60)).toBeNull();
  expect(dateInput(2_958_466)).toBeNull();
});
