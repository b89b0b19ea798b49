import { comparable } from '../../../src/engine/target/comparable';
import { parse } from '../../../src/engine/target/parse';
import { plainText } from '../../../src/engine/number/round';
import type { Quantity, Range } from '../../../src/engine/target/target';

function measured(text: string): Quantity | Range {
  const reading = parse(text, { role: 'target', level2: '', level3: '', unitText: '' });
  if (reading.kind !== 'quantity' && reading.kind !== 'range') throw new Error(`“${text}”不是数`);
  return reading;
}

function compared(
  target: string,
  actual: string,
): readonly [actual: string, unit: string | null, assumed: boolean] | null {
  const pair = comparable(measured(target), measured(actual) as Quantity);
  return pair && [plainText(pair.actual), pair.unit?.name ?? null, pair.assumed];
}

test.each([
  ['≤93.15万元', '615700元', ['61.57', '万元', false]],
  ['200万', '195.5万元', ['195.5', '万', false]],
  ['≥1万亩', '8000亩', ['0.8', '万亩', false]],
  ['≥2公里', '1500米', ['1.5', '公里', false]],
  ['5000-25000元/人', '8000元/人', ['8000', '元/人', false]],
  ['800元/人·次', '800元/人次', ['800', '元/人·次', false]],
  ['8批次', '8次', ['8', '批次', false]],
  ['90%-95%', '0.93', ['93', '%', true]],
  ['每月1次', '12次', ['1', '次/月', true]],
  ['≥1次/季度', '5次', ['1.25', '次/季度', true]],
  ['4次/年', '3次', ['3', '次/年', true]],
  ['≥12次', '1次/月', ['12', '次', true]],
  ['1次/季度', '1次/月', ['3', '次/季度', true]],
  ['2100', '2098', ['2098', null, false]],
  ['3300元/人/年', '3300元/人', ['3300', '元/人/年', true]],
  ['590元/人/月', '590元', ['590', '元/人/月', true]],
  ['89元', '92元/人', ['92', '元', true]],
  ['8000元/生', '8000元/生·年', ['8000', '元/生', true]],
])('目标“%s”、完成“%s”放在同一单位里', (target, actual, expected) => {
  expect(compared(target, actual)).toEqual(expected);
});

test.each([
  ['≥500人', '600人次'],
  ['155户', '155人'],
  ['≥10公里', '10个'],
  ['2000元/人', '80000元'],
  ['2000元/人/年', '2000元/月'],
  ['≤1年', '300天'],
  ['每月20次', '22次'],
  ['每月1次', '12人次'],
])('目标“%s”与完成“%s”量纲不同，不比', (target, actual) => {
  expect(compared(target, actual)).toBeNull();
});

test.each([
  ['≥50万亩', '50', ['50', '万亩', true]],
  ['2100', '2098人', ['2098', '人', true]],
  ['≥3.2万人', '32800', ['3.28', '万人', true]],
  ['≥35万人', '36', ['36', '万人', true]],
  ['≥0.5万亩', '4800', ['0.48', '万亩', true]],
  ['≥32000', '3.28万人', ['32800', '人', true]],
  ['≤560万元', '5320000', ['5320000', '万元', true]],
])('一边缺单位（“%s”、“%s”）时取另一边的，并标明是推定', (target, actual, expected) => {
  expect(compared(target, actual)).toEqual(expected);
});

test.each([
  ['≥95%', '0.95', '95'],
  ['≥95%', '1', '100'],
  ['≥95%', '1.2', '120'],
  ['≥95%', '96', '96'],
  ['≥95%', '2', '2'],
  ['≤5%', '0.03', '3'],
  ['≤0.4%', '0.1', '0.1'],
  ['≤0.9%', '0', '0'],
])('百分数目标“%s”对没有单位的“%s”，读作 %s%，并标明是推定', (target, actual, expected) => {
  expect(compared(target, actual)).toEqual([expected, '%', true]);
});

test.each([
  ['≥0.95', '96%', '0.96'],
  ['≥95', '96%', '96'],
])('没有单位的目标“%s”对百分数“%s”，读作 %s', (target, actual, expected) => {
  expect(compared(target, actual)?.[0]).toBe(expected);
});

test('只写“万”的数随另一边所数的东西', () => {
  const target = parse('≥3万', { role: 'target', level2: '数量指标', level3: '受益人数', unitText: '' });
  const pair = comparable(target as Quantity, measured('36000人') as Quantity);
  expect(pair && [plainText(pair.actual), pair.assumed]).toEqual(['3.6', true]);
});

test.each([
  ['≥80分', '81.5'],
  ['≥80', '81.5分'],
])('满意度的指标值“%s”、完成值“%s”，一边写分的都是分', (target, actual) => {
  const context = { level2: '满意度', level3: '职工满意度', unitText: '' };
  const [due, done] = [parse(target, { ...context, role: 'target' }), parse(actual, { ...context, role: 'actual' })];
  const pair = comparable(due as Quantity, done as Quantity);
  expect([pair && plainText(pair.actual), pair?.unit?.name]).toEqual(['81.5', '分']);
});
