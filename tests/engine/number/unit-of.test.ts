import { plainText } from '../../../src/engine/number/round';
import { CLASSIFIERS, COUNTED_THINGS, MEASURES } from '../../../src/engine/number/unit-table';
import { unitAtStart, unitOf } from '../../../src/engine/number/unit-of';

test.each([
  ['元', 'money', '1'],
  ['万元', 'money', '10000'],
  ['亿元', 'money', '100000000'],
  ['千元', 'money', '1000'],
  ['万', 'money', '10000'],
  ['%', 'ratio', '0.01'],
  ['百分比', 'ratio', '0.01'],
  ['人', 'count.person', '1'],
  ['名', 'count.person', '1'],
  ['万人', 'count.person', '10000'],
  ['人次', 'count.visit', '1'],
  ['人·次', 'count.visit', '1'],
  ['人/次', 'count.visit', '1'],
  ['万人次', 'count.visit', '10000'],
  ['户', 'count.household', '1'],
  ['户次', 'count.household_visit', '1'],
  ['批次', 'count', '1'],
  ['台(套)', 'count', '1'],
  ['台/套', 'count', '1'],
  ['万粒', 'count', '10000'],
  ['公里', 'length', '1000'],
  ['厘米', 'length', '0.01'],
  ['平方米', 'area', '1'],
  ['m2', 'area', '1'],
  ['公顷', 'area', '10000'],
  ['公斤', 'mass', '1'],
  ['万吨', 'mass', '10000000'],
  ['月', 'duration', '1'],
  ['个月', 'duration', '1'],
  ['年', 'duration', '12'],
  ['天', 'duration', '1'],
  ['个工作日', 'duration', '1'],
  ['分', 'score', '1'],
  ['倍', 'multiple', '1'],
  ['/10万', 'ratio', '0.00001'],
  ['人(次)', 'count.visit', '1'],
  ['万吨标准煤', 'fuel', '10000'],
])('“%s”的量纲是 %s，一个合 %s 基准单位', (name, dimension, factor) => {
  const unit = unitOf(name);
  expect(unit).toMatchObject({ name, dimension });
  expect(plainText(unit!.factor)).toBe(factor);
});

test.each([
  ['元/人', 'money.per_person', '元/人'],
  ['元/名', 'money.per_person', '元/人'],
  ['元每人', 'money.per_person', '元/人'],
  ['元/人·次', 'money.per_visit', '元/人次'],
  ['元/人次', 'money.per_visit', '元/人次'],
  ['元/人/次', 'money.per_visit', '元/人次'],
  ['元/人/月', 'money.per_person_month', '元/人/月'],
  ['元/(人·月)', 'money.per_person_month', '元/人/月'],
  ['元/人月', 'money.per_person_month', '元/人/月'],
  ['元/月/人', 'money.per_person_month', '元/人/月'],
  ['元/人/年', 'money.per_person_year', '元/人/年'],
  ['元/户', 'money.per_household', '元/户'],
  ['元/亩', 'money.per_area', '元/亩'],
  ['元/个', 'money.per_unit', '元/个'],
  ['元/辆', 'money.per_unit', '元/个'],
  ['元/生', 'money.per_unit', '元/生'],
  ['元/村', 'money.per_unit', '元/村'],
  ['个/村', 'count.per_unit', '个/村'],
  ['/株', 'money.per_unit', '元/个'],
  ['万元/公里', 'money.per_length', '元/公里'],
  ['万元/千米', 'money.per_length', '元/公里'],
  ['元/天', 'money.per_day', '元/天'],
  ['次/年', 'count.per_year', '个/年'],
  ['公斤/亩', 'mass.per_area', '公斤/亩'],
])('复合单位“%s”的量纲是 %s，以 %s 计', (name, dimension, base) => {
  expect(unitOf(name)).toMatchObject({ name, dimension, base });
});

test.each([
  '',
  '好',
  '万万',
  '百分',
  '元/',
  '元/慰问',
  '%/年',
  '人员满意',
  '/',
  '每',
  '()',
  '·',
  '__proto__',
  'constructor',
])('“%s”不是单位', (text) => {
  expect(unitOf(text)).toBeNull();
});

test('两个字母以上的单位不分大小写', () => {
  for (const [typed, name] of [
    ['kw', 'kW'],
    ['Kva', 'kVA'],
    ['KG', 'kg'],
    ['M2', 'm2'],
  ] as const)
    expect(unitOf(typed)).toEqual(unitOf(name));
  expect(unitOf('M')?.dimension).toBe('data');
  expect(unitOf('m')?.dimension).toBe('length');
});

test('单位里的空格不算', () => {
  expect(unitOf(' 万 元 ')).toEqual(unitOf('万元'));
});

test('开头的单位取最长的一个', () => {
  expect(unitAtStart('万人次培训')?.name).toBe('万人次');
  expect(unitAtStart('名困难职工')?.name).toBe('名');
  expect(unitAtStart('元/人慰问')?.name).toBe('元/人');
  expect(unitAtStart('培训')).toBeNull();
});

test('单位表里没有一个名字写了两次', () => {
  const names = [
    ...MEASURES.flatMap(({ factors }) => Object.keys(factors)),
    ...CLASSIFIERS.flatMap(({ words }) => words.split(' ')),
    ...COUNTED_THINGS.split(' '),
  ];
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
