import { parseChineseNumeral, parseChineseYear } from '../../../src/engine/number/chinese-numeral';
import { plainText } from '../../../src/engine/number/round';

test.each([
  ['零', '0'],
  ['三', '3'],
  ['两', '2'],
  ['十', '10'],
  ['十二', '12'],
  ['二十', '20'],
  ['九十五', '95'],
  ['一百二十', '120'],
  ['一百零五', '105'],
  ['两千零二十三', '2023'],
  ['三万', '30000'],
  ['二百万', '2000000'],
  ['一亿二千万', '120000000'],
  ['一亿零五', '100000005'],
  ['九十五点五', '95.5'],
])('%s 是 %s', (text, value) => {
  const number = parseChineseNumeral(text);
  expect(number && plainText(number)).toBe(value);
});

test.each([
  '',
  '百',
  '万',
  '亿',
  '千方百计',
  '三三',
  '点五',
  '五点',
  '九十五个',
  '十十',
  '一百五',
  '三万五',
  '一'.repeat(30),
])('“%s”不是中文数字', (text) => {
  expect(parseChineseNumeral(text)).toBeNull();
});

test('逐字写的年份', () => {
  expect(parseChineseYear('二〇二三')).toBe(2023);
  expect(parseChineseYear('一九九九')).toBe(1999);
  expect(parseChineseYear('二〇二')).toBeNull();
});
