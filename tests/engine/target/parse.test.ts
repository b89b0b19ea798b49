import { parse } from '../../../src/engine/target/parse';
import type { Reading, ReadingContext } from '../../../src/engine/target/target';
import { WRITINGS } from './writings';

const NOWHERE: ReadingContext = { role: 'target', level2: '', level3: '', unitText: '' };

function dimensionOf(reading: Reading): string | undefined {
  return 'unit' in reading ? reading.unit?.dimension : undefined;
}

describe.each(Object.entries(WRITINGS))('%s', (_, writings) => {
  test.each(writings)('“$text”读作 $kind $reads', ({ text, kind, reads, dimension, notes, context }) => {
    const reading = parse(text, { ...NOWHERE, ...context });
    expect([reading.kind, reading.text]).toEqual([kind, reads]);
    if (dimension !== undefined) expect(dimensionOf(reading)).toBe(dimension);
    if (notes) expect(reading.notes).toEqual(notes);
  });
});

test('没有比较符的数算等于，但不算写明', () => {
  expect(parse('50人', NOWHERE)).toMatchObject({ operator: '=', explicit: false });
  expect(parse('=50人', NOWHERE)).toMatchObject({ operator: '=', explicit: true });
  expect(parse('控制在50人', NOWHERE)).toMatchObject({ operator: '<=', explicit: true });
});

test('时限写“前”“内”的是不晚于，只写日期的就是那天', () => {
  const dates = ['12月31日前', '12月31日', '2023年内', '预算年度内'].map((text) => parse(text, NOWHERE));
  expect(dates.map((reading) => reading.kind === 'deadline' && reading.deadlines.map(({ before }) => before))).toEqual([
    [true],
    [false],
    [true],
    [true],
  ]);
});

test('“规定时间内”作目标是按计划，作完成值只是一句话', () => {
  expect(parse('在规定时间内完成', NOWHERE)).toMatchObject({ deadlines: [{ basis: 'plan' }] });
  expect(parse('在规定时间内完成', { ...NOWHERE, role: 'actual' }).kind).toBe('text');
});

test('单位列写着“月”时，“3月”是三个月，“3月-11月”是三到十一个月', () => {
  const inMonths = { ...NOWHERE, unitText: '月' };
  expect(parse('3月', inMonths)).toMatchObject({ kind: 'quantity', text: '3月' });
  expect(parse('3月-11月', inMonths)).toMatchObject({ kind: 'range', text: '3~11月' });
  expect(parse('2023年3月', inMonths).kind).toBe('deadline');
  expect(parse('上半年-12月', inMonths).kind).toBe('text');
});

test('单位列不是单位时不用它', () => {
  for (const unitText of ['—', '无', '定性', '见附件']) {
    expect(parse('50', { ...NOWHERE, unitText })).toMatchObject({ unit: null, notes: ['unit-missing'] });
  }
});

test('句子里的空格留一个，换行不留', () => {
  expect(parse(' 改善  民生\n条件 ', NOWHERE)).toMatchObject({ kind: 'text', text: '改善 民生条件' });
});

test('完成值说没有发生，就是零；目标值这样写是一句话', () => {
  for (const text of ['零事故', '无投诉', '未发生安全事故', '0差错'])
    expect(parse(text, { ...NOWHERE, role: 'actual' })).toMatchObject({ kind: 'quantity', text: '0' });
  for (const text of ['零事故', '无障碍设施', '无']) {
    expect(parse(text, NOWHERE).kind).not.toBe('quantity');
    expect(parse(text, { ...NOWHERE, role: 'actual', level3: text }).kind === 'quantity').toBe(text === '零事故');
  }
});

test('完成值在“已完成”后面的括号里说了数，取那个数', () => {
  const actual = { ...NOWHERE, role: 'actual' } as const;
  expect(parse('已完成（12次）', actual)).toMatchObject({ kind: 'quantity', text: '12次' });
  expect(parse('完成（2022年11月20日）', actual)).toMatchObject({ kind: 'deadline', text: '2022年11月20日' });
  expect(parse('未完成（80%）', actual)).toMatchObject({ kind: 'yes-no', value: 'no' });
  expect(parse('完成（见附件）', actual)).toMatchObject({ kind: 'yes-no', value: 'yes' });
});

test('只有数字的日子，没有“前”“底”、问的也不是时间，就是数', () => {
  for (const text of ['2022.12', '20221130']) expect(parse(text, NOWHERE)).toMatchObject({ kind: 'quantity', text });
  expect(parse('2022.12', { ...NOWHERE, level2: '时效指标', unitText: '万元' })).toMatchObject({ text: '2022.12万元' });
});

test('两行的两个数不粘成一个', () => {
  expect(parse('2100\n10', NOWHERE)).toMatchObject({ kind: 'several', parts: ['2100', '10'] });
});
