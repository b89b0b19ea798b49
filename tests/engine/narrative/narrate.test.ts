import fc from 'fast-check';
import { narrative as phrases } from '../../../src/engine/message/zh-cn/narrative';
import type { Paragraph } from '../../../src/engine/narrative/narrative';
import { narrate } from '../../../src/engine/narrative/narrate';
import { policyById } from '../../../src/engine/policy/policies';
import type { Policy } from '../../../src/engine/policy/policy';
import { smallResult, type SmallForm } from '../../support/small-form';

const policy = policyById('mof-2020') as Policy;

const FORM: SmallForm = {
  year: '2023',
  project: '职工疗休养',
  unit: '某县总工会',
  funds: [90, 93.15, 61.57, 8, null, null],
  execution: { rate: '0.66097691', score: '5.29' },
  indicators: [
    {
      name: '疗休养人数',
      target: '≥113人',
      actual: '224人',
      weight: 42,
      score: '42',
      completion: '1.98',
      outcome: 'exceeded',
    },
    { name: '按时完成率', target: '100%', actual: '100%', weight: 30, score: '30', completion: '1', outcome: 'met' },
    {
      name: '走访2次以上',
      target: '≥180户',
      actual: '164户',
      weight: 10,
      score: '9.11',
      completion: '0.91111',
      outcome: 'missed',
      note: '3户外出，\n未能走访',
    },
    { name: '满意度', target: '≥95%', actual: '90%', weight: 10, given: '8', outcome: 'missed', note: '无' },
    { name: '其中：女职工', target: '≥50人', actual: '20人', outcome: 'missed', row: { detail: true } },
  ],
  grade: '优',
};

function paragraphs(form: SmallForm): readonly Paragraph[] {
  return narrate(smallResult(form), policy).flatMap((section) => section.paragraphs);
}

/** What is left of a paragraph when its facts are taken out one after another. */
function withoutFacts({ text, facts }: Paragraph): string {
  let rest = text;
  let words = '';
  for (const fact of facts) {
    const start = rest.indexOf(fact.text);
    expect(start).toBeGreaterThanOrEqual(0);
    words += rest.slice(0, start);
    rest = rest.slice(start + fact.text.length);
  }
  return words + rest;
}

test('自评结论一节：项目、资金、总分与等级为一段，指标完成情况为一段，未达成的指标各一段', () => {
  const sections = narrate(smallResult(FORM), policy);
  expect(sections.map(({ heading, level }) => [heading, level])).toEqual([['自评结论', 1]]);
  expect(paragraphs(FORM).map(({ text }) => text)).toEqual([
    '本表自评年度为2023年，项目名称为“职工疗休养”，实施单位为某县总工会。' +
      '年初预算数90万元，全年预算数93.15万元，全年执行数61.57万元，预算执行率（全年执行数÷全年预算数）66.10%。' +
      '自评总分94.4分（分值合计100分），按“财政部项目支出绩效自评口径（财预〔2020〕10号）”的等级划分' +
      '（90分及以上为优、80分及以上为良、60分及以上为中、60分以下为差），自评等级为“优”。',
    '绩效指标共4项，达成年度指标值1项，明显超额完成1项，未达成2项。',
    '未达成指标“走访2次以上”，年度指标值≥180户，实际完成值164户，完成率91.11%，分值10分，得9.11分，扣0.89分。' +
      '自评表所填原因：“3户外出，未能走访”。',
    '未达成指标“满意度”，年度指标值≥95%，实际完成值90%，分值10分，得8分，扣2分。' +
      '偏差原因和改进措施：【待补充：未达成的原因、改进措施】。',
  ]);
});

test('说明里还有待补充的，不算写了原因', () => {
  const note = '完成率91.11%。原因：【待补充：未完成的原因和影响】。';
  const drafted = { ...FORM, indicators: FORM.indicators?.map((one) => (one.note ? { ...one, note } : one)) ?? [] };
  const told = paragraphs(drafted).map(({ text }) => text);
  expect(told.filter((text) => text.includes('未达成的原因、改进措施】'))).toHaveLength(2);
  expect(told.filter((text) => text.includes('自评表所填原因'))).toEqual([]);
});

test('数字都带着所出自的单元格：执行率出自执行数与预算数，扣分出自分值与得分的来源', () => {
  const facts = paragraphs(FORM).flatMap((paragraph) => paragraph.facts);
  const cellsOf = (text: string) => facts.filter((fact) => fact.text === text).map(({ cells }) => cells);
  expect(cellsOf('2023')).toEqual([['A2']]);
  expect(cellsOf('66.10%')).toEqual([['E5', 'D5']]);
  expect(cellsOf('94.4')).toEqual([['H5', 'G7', 'G8', 'G9', 'G10']]);
  expect(cellsOf('100')).toEqual([['F5', 'F7', 'F8', 'F9', 'F10']]);
  expect(cellsOf('4')).toEqual([['E7', 'E8', 'E9', 'E10']]);
  expect(cellsOf('0.89')).toEqual([['D9', 'E9', 'F9']]);
  expect(cellsOf('2')).toEqual([
    ['E9', 'E10'],
    ['G10', 'F10'],
  ]);
});

test('还有得分待定时，只说已评定的合计，不划等级', () => {
  const open = {
    ...FORM,
    indicators: [...(FORM.indicators ?? []), { name: '影响力', target: '提升', actual: '提升', weight: 10 }],
  };
  const [first] = paragraphs(open);
  expect(first?.text).toContain('已评定的得分合计94.4分，还有1项尚未评定，暂不划分等级。');
  expect(first?.text).not.toContain('自评等级');
});

test('分值合计不是满分时不划等级，只说不符', () => {
  const [first] = paragraphs({ ...FORM, indicators: (FORM.indicators ?? []).slice(1) });
  expect(first?.text).toContain('自评总分52.4分（分值合计58分），分值合计与满分100分不符，暂不划分等级。');
});

test('表里没有的不说：没有资金、项目、得分的表只说指标', () => {
  const bare: SmallForm = {
    indicators: [{ name: '人数', target: '≥5人', actual: '6人', outcome: 'met', more: { status: 'not-scored' } }],
  };
  expect(paragraphs(bare).map(({ text }) => text)).toEqual(['绩效指标共1项，达成年度指标值1项。']);
  expect(narrate(smallResult({}), policy)).toEqual([]);
});

test('没有金额的资金列不说', () => {
  const [first] = paragraphs({ ...FORM, funds: [null, '—', 61.57], execution: {} });
  expect(first?.text).toContain('全年执行数61.57万元。');
  expect(first?.text).not.toContain('预算数');
});

test('叙述所用的句子自己不含数字，数字只能来自事实', () => {
  expect(Object.values(phrases).filter((sentence) => /\d/.test(sentence))).toEqual([]);
});

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.tuple(fc.nat(999), fc.constantFrom('人', '%', '\n次', '')).map(([n, unit]) => `${n}${unit}`),
);
const entry = fc.oneof(text, fc.nat(2000), fc.constant(null));
const amount = fc.oneof(fc.nat(100).map(String), fc.constant(undefined));
const outcome = fc.constantFrom('met' as const, 'exceeded' as const, 'missed' as const, null);
const indicator = fc
  .tuple(
    fc.record({ name: entry, target: entry, actual: entry, weight: entry, given: entry, note: entry }),
    amount,
    amount,
    outcome,
  )
  .map(([places, score, completion, reached]) => ({
    ...places,
    ...(score === undefined ? {} : { score }),
    ...(completion === undefined ? {} : { completion }),
    outcome: reached,
  }));

test('任何表：段落里的每一串数字都在事实之内，事实依次出现在段落里，都有单元格，都在一行之内', () => {
  let told = 0;
  fc.assert(
    fc.property(
      fc.record({
        project: text,
        unit: text,
        funds: fc.array(entry, { maxLength: 6 }),
        indicators: fc.array(indicator),
      }),
      (form) => {
        for (const paragraph of paragraphs({ ...form, execution: { rate: '0.5' }, year: '2024', grade: '中' })) {
          told++;
          expect(withoutFacts(paragraph)).not.toMatch(/\d/);
          expect(paragraph.text).not.toMatch(/[\r\n]/);
          for (const fact of paragraph.facts) expect(fact.cells.length).toBeGreaterThan(0);
        }
      },
    ),
  );
  expect(told).toBeGreaterThan(100);
});
