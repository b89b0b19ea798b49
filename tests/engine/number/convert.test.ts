import fc from 'fast-check';
import { convert, convertible } from '../../../src/engine/number/convert';
import { decimal } from '../../../src/engine/number/decimal';
import { plainText } from '../../../src/engine/number/round';
import { unitOf } from '../../../src/engine/number/unit-of';

function converted(value: string, from: string, to: string): string | null {
  const result = convert(decimal(value), unitOf(from)!, unitOf(to)!);
  return result && plainText(result);
}

test.each([
  ['61.57', '万元', '元', '615700'],
  ['1777750', '元', '万元', '177.775'],
  ['1.2', '亿元', '万元', '12000'],
  ['95', '%', '‰', '950'],
  ['15', '亩', '公顷', '1'],
  ['1', '公顷', '亩', '15'],
  ['300', '公里', '米', '300000'],
  ['2', '年', '个月', '24'],
  ['24', '小时', '天', '1'],
  ['3', '万人次', '人次', '30000'],
  ['0.72', '万元/公里', '元/公里', '7200'],
  ['5', '个', '处', '5'],
])('%s %s → %s 是 %s', (value, from, to, expected) => {
  expect(converted(value, from, to)).toBe(expected);
});

test.each([
  ['人', '人次'],
  ['人', '户'],
  ['元', '元/人'],
  ['元', '美元'],
  ['天', '月'],
  ['天', '工作日'],
  ['元/亩', '元/公顷'],
  ['%', '分'],
])('%s 与 %s 不能换算', (from, to) => {
  expect(converted('1', from, to)).toBeNull();
});

test('换算过去再换算回来，数不变', () => {
  const units = ['元', '万元', '亿元', '米', '公里', '亩', '公顷', '平方米', '年', '月', '人', '万人', '%'].map(
    (name) => unitOf(name)!,
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...units),
      fc.constantFrom(...units),
      fc.integer({ min: -1e9, max: 1e9 }),
      (from, to, n) => {
        const value = decimal(n).div(100);
        const there = convert(value, from, to);
        expect(there !== null).toBe(convertible(from, to));
        if (there) expect(convert(there, to, from)?.minus(value).abs().lt('1e-10')).toBe(true);
      },
    ),
  );
});
