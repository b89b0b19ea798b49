import fc from 'fast-check';
import { decimal, parseDecimal, sum } from '../../../src/engine/number/decimal';

test('二进制小数按十五位有效数字读入，与 Excel 所见一致', () => {
  expect(decimal(0.1 + 0.2).toFixed()).toBe('0.3');
  expect(decimal(5.288000000000001).toFixed()).toBe('5.288');
  expect(decimal(Number.MAX_VALUE).toPrecision(15)).toBe('1.79769313486232e+308');
  expect(decimal(61.57).div(decimal(93.15)).times(8).toFixed(4)).toBe('5.2878');
});

test.each(['', ' ', '1,000', '10分', '0x10', '１０', '.', '-', '1e9999', 'NaN', '一'])('“%s”不是数', (text) => {
  expect(parseDecimal(text)).toBeNull();
});

test.each([
  ['-12.50', '-12.5'],
  ['1e3', '1000'],
  ['.5', '0.5'],
  ['5.', '5'],
])('“%s”是 %s', (text, value) => {
  expect(parseDecimal(text)?.toFixed()).toBe(value);
});

test('任何有限小数：读入文本与读入数值相同，合计与次序无关', () => {
  const cents = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100);
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1 }), (values) => {
      for (const value of values) expect(parseDecimal(String(value))?.toFixed()).toBe(decimal(value).toFixed());
      const total = sum(values.map(decimal));
      expect(sum([...values].reverse().map(decimal)).eq(total)).toBe(true);
    }),
  );
});
