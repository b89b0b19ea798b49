import { halvesInDigits } from '../../../src/engine/number/half';

test.each([
  ['半年内', '0.5年内'],
  ['半个月', '0.5个月'],
  ['一年半', '1.5年'],
  ['2天半以内', '2.5天以内'],
  ['三个半小时', '3.5个小时'],
  ['≥十二个半月', '≥12.5个月'],
])('“%s”写成“%s”', (text, digits) => {
  expect(halvesInDigits(text)).toBe(digits);
});

test.each(['上半年', '下半年完成', '每半年一次', '2023年半年报', '半年总结', '一半', '半年内部检查'])(
  '“%s”里没有半个单位',
  (text) => {
    expect(halvesInDigits(text)).toBe(text);
  },
);
