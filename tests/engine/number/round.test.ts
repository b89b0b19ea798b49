import fc from 'fast-check';
import { decimal } from '../../../src/engine/number/decimal';
import { fixedText, percentText, plainText, ratioText, round } from '../../../src/engine/number/round';

test.each([
  ['1.005', 2, '1.01'],
  ['0.145', 2, '0.15'],
  ['2.675', 2, '2.68'],
  ['-0.145', 2, '-0.15'],
  ['5.2878', 2, '5.29'],
  ['10', 2, '10.00'],
])('%s 四舍五入到 %i 位是 %s', (value, places, text) => {
  expect(fixedText(decimal(value), places)).toBe(text);
});

test('执行率 61.57 ÷ 93.15 印成 0.6610 与 66.10%', () => {
  const rate = decimal('61.57').div(decimal('93.15'));
  expect(ratioText(rate)).toBe('0.6610');
  expect(percentText(rate)).toBe('66.10%');
});

test('很大和很小的数不写成科学计数', () => {
  expect(plainText(decimal('1e21'))).toBe('1000000000000000000000');
  expect(plainText(decimal('1e-9'))).toBe('0.000000001');
});

test('任何数：取整后相差不过半个末位，再取整不变', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (n, places) => {
      const value = decimal(n).div(decimal(100000));
      const rounded = round(value, places);
      expect(
        rounded
          .minus(value)
          .abs()
          .lte(decimal(`0.${'0'.repeat(places)}5`)),
      ).toBe(true);
      expect(round(rounded, places).eq(rounded)).toBe(true);
    }),
  );
});
