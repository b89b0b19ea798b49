import { typedText } from '../../../src/workbook/excel/typed-text';

test.each([
  '=1+1',
  '＝1+1',
  '+5',
  '-5',
  '-未完成',
  '@某单位',
  "'已加撇号",
  '#N/A',
  '10',
  '１０',
  '10%',
  '1,234.50',
  '¥100',
  '(5)',
  '1E5',
  '1-2',
  '2023/5/1',
  '2023年5月1日',
  '5月1日',
  '下午3:30',
  '10:30 PM',
  '3-May-2023',
  'may 5',
  '1 1/2',
  ' 10 ',
  'TRUE',
  'false',
])('Excel 会当成别的东西的文字“%s”加撇号，文字格式的单元格不加', (text) => {
  expect(typedText(text, null)).toBe(`'${text}`);
  expect(typedText(text, '0.00%')).toBe(`'${text}`);
  expect(typedText(text, '@')).toBe(text);
});

test.each([
  '',
  '良',
  '完成率 198.23%',
  '2023年度，本项目完成 5 项',
  '≥95%左右',
  '5个',
  '第3季度',
  '【待补充：原因】',
  'ISO9001',
  '万元',
])('普通文字“%s”照写', (text) => {
  expect(typedText(text, null)).toBe(text);
});
