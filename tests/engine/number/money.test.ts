import { parseMoney } from '../../../src/engine/number/money';
import { plainText } from '../../../src/engine/number/round';

test.each([
  ['1,777,750元', '1777750', '元'],
  ['259.45万元', '259.45', '万元'],
  ['1.2 亿元', '1.2', '亿元'],
  ['200万', '200', '万'],
  ['¥64', '64', undefined],
  ['６４．５', '64.5', undefined],
])('“%s”是 %s %s', (text, value, unit) => {
  const money = parseMoney(text);
  expect(money && plainText(money.value)).toBe(value);
  expect(money?.unit?.name).toBe(unit);
});

test.each(['', '—', '50人', '64万元左右', '100%', '2000元/人'])('“%s”不是金额', (text) => {
  expect(parseMoney(text)).toBeNull();
});
