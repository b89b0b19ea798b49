import { normalise } from '../../../src/engine/target/normalise';

test.each([
  ['≧95%', '≥95%'],
  ['＞＝９５％', '≥95%'],
  ['> =95%', '≥95%'],
  ['⩽5', '≤5'],
  ['≮5', '≥5'],
  ['═5', '=5'],
  ['40。96万元', '40.96万元'],
  ['完成。', '完成。'],
  ['改善\u00a0民生\u3000条件', '改善 民生 条件'],
  ['绩效\r\n指标', '绩效指标'],
  ['100\n50', '100;50'],
  ['①完成3个', '(1)完成3个'],
  ['5\u200b0\ufeff人', '50人'],
  ['−5', '-5'],
])('“%s”归一为“%s”', (raw, text) => {
  expect(normalise(raw).text).toBe(text);
});

test('全角标点不算异体，全角数字和符号算', () => {
  expect(normalise('效果好，群众满意。').notes).toEqual([]);
  expect(normalise('９５％').notes).toEqual(['variant-sign']);
  expect(normalise('40。96').notes).toEqual(['full-stop-as-point']);
});
