import { figureAtStart } from '../../../src/engine/number/figure';
import { plainText } from '../../../src/engine/number/round';

test.each([
  ['1,777,750元', '1777750', 9],
  ['95%', '95', 2],
  ['-3.5', '-3.5', 4],
  ['.5%', '0.5', 2],
  ['0.00', '0', 4],
  ['12,', '12', 2],
  ['1.5E+06', '1500000', 7],
  ['8个', '8', 1],
])('“%s”以 %s 开头', (text, value, length) => {
  const figure = figureAtStart(text);
  expect(figure && plainText(figure.value)).toBe(value);
  expect(figure?.length).toBe(length);
});

test.each(['', '元', '-', '.', '2023.12.31', '1,77', '1,7777', '9'.repeat(10_000)])('“%s”不以数开头', (text) => {
  expect(figureAtStart(text)).toBeNull();
});
