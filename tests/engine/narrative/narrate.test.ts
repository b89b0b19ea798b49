import { evaluate } from '../../../src/engine/evaluate';
import { narrative as phrases } from '../../../src/engine/message/zh-cn/narrative';
import { abstractOf } from '../../../src/engine/narrative/abstract-of';
import { conclusionOf } from '../../../src/engine/narrative/conclusion-of';
import { deviationParagraphOf } from '../../../src/engine/narrative/deviation-paragraph-of';
import { narrate } from '../../../src/engine/narrative/narrate';
import { titleOf } from '../../../src/engine/narrative/title-of';
import { policyById } from '../../../src/engine/policy/policies';
import type { Policy } from '../../../src/engine/policy/policy';
import { gridOf } from '../../support/grid-of';
import { smallResult, type SmallForm, type SmallIndicator } from '../../support/small-form';

const policy = policyById('mof-2020') as Policy;

const OUTPUT = { text: '产出指标', cell: 'A7', weight: null };
const BENEFIT = { text: '效益指标', cell: 'A9', weight: null };

const EXCEEDED: SmallIndicator = {
  name: '疗休养人数',
  target: '≥113人',
  actual: '224人',
  weight: 42,
  score: '42',
  completion: '1.98',
  outcome: 'exceeded',
  row: { level1: OUTPUT },
};
const MET: SmallIndicator = {
  name: '按时完成率',
  target: '100%',
  actual: '100%',
  weight: 30,
  score: '30',
  completion: '1',
  outcome: 'met',
  row: { level1: OUTPUT },
};
const MISSED: SmallIndicator = {
  name: '走访2次以上',
  target: '≥180户',
  actual: '164户',
  weight: 10,
  score: '9.11',
  completion: '0.91111',
  outcome: 'missed',
  note: '因3户外出，\n未能走访。改进措施：下年度提前预约。',
  row: { level1: BENEFIT },
};
const DOCKED: SmallIndicator = {
  name: '满意度',
  target: '≥95%',
  actual: '90%',
  weight: 10,
  given: '8',
  outcome: 'missed',
  note: '无',
  row: { level1: BENEFIT },
};
const DETAIL: SmallIndicator = { name: '其中：女职工', target: '≥50人', actual: '20人', row: { detail: true } };

const FORM: SmallForm = {
  year: '2023',
  project: '职工疗休养',
  unit: '某县总工会',
  funds: [90, 93.15, 61.57, 8, null, null],
  execution: { rate: '0.66097691', score: '5.29' },
  indicators: [EXCEEDED, MET, MISSED, DOCKED, DETAIL],
  grade: '优',
};

function report(form: SmallForm, outline?: Policy['outline']): Map<string, string[]> {
  const sections = narrate(smallResult(form), policy, outline);
  return new Map(sections.map(({ heading, paragraphs }) => [heading, paragraphs.map(({ text }) => text)]));
}

const conclusion = (form: SmallForm): string => conclusionOf(smallResult(form), policy)?.text ?? '';

test('10号文的提纲：七部分，序数由程序编，指标表在结论之后', () => {
  const sections = narrate(smallResult(FORM), policy, 'A');
  expect(
    sections.map(({ heading, level, table }) => `${'　'.repeat(level - 1)}${heading}${table ? `［${table}］` : ''}`),
  ).toEqual([
    '一、基本情况',
    '　（一）项目概况',
    '　（二）资金安排和使用情况［funds］',
    '　（三）项目绩效目标',
    '二、绩效评价工作开展情况',
    '三、综合评价情况及评价结论［indicators］',
    '四、绩效评价指标分析',
    '　（一）产出指标',
    '　（二）效益指标',
    '五、主要经验及做法、存在的问题及原因分析',
    '　（一）主要经验及做法',
    '　（二）存在的问题及原因分析',
    '六、有关建议',
    '七、其他需要说明的情况',
  ]);
});

test('资金：年初、追加、全年、执行、执行率、未执行、得分；原因没有写的留待补充', () => {
  expect(report(FORM).get('（二）资金安排和使用情况')).toEqual([
    '年初预算数90万元，年中追加3.15万元，全年预算数93.15万元。',
    '全年执行数61.57万元，预算执行率66.10%，未执行31.58万元，预算执行率得5.29分（分值8分）。' +
      '【待补充：预算执行率偏低的原因和未执行资金的去向】',
  ]);
});

test('结论：总分、等级和划分办法，指标共多少、达到多少、哪项没有达到，得分怎样构成', () => {
  expect(report(FORM).get('三、综合评价情况及评价结论')).toEqual([
    '经自评，“职工疗休养”项目综合得分94.4分（满分100分），自评等级为“优”。' +
      '等级按“财政部项目支出绩效自评口径（财预〔2020〕10号）”划分，' +
      '90分及以上为优、80分及以上为良、60分及以上为中、60分以下为差。' +
      '共设置绩效指标4项，其中达到年度指标值2项（含明显超额完成1项）、未达到2项。' +
      '未达到年度指标值的是“走访2次以上”“满意度”。',
    '从得分构成看，预算执行率得5.29分（分值8分，得分率66.13%）；产出指标得满分72分；' +
      '效益指标得17.11分（分值20分，得分率85.55%）。',
  ]);
});

test('逐项分析：目标、完成、完成率、得分和表里写的原因', () => {
  const sections = report(FORM);
  expect(sections.get('（一）产出指标')).toEqual([
    '产出指标共2项，分值72分，自评得满分，均达到年度指标值，其中明显超额完成1项。',
    '“疗休养人数”年度指标值为≥113人，实际完成224人，完成率198.00%，明显超过年度指标值，得满分42分。' +
      '“按时完成率”年度指标值为100%，实际完成100%，达到年度指标值，得满分30分。',
  ]);
  expect(sections.get('（二）效益指标')).toEqual([
    '效益指标共2项，分值20分，自评得17.11分，均未达到年度指标值。',
    '“走访2次以上”年度指标值为≥180户，实际完成164户，完成率91.11%，未达到年度指标值，得9.11分（分值10分），扣0.89分。' +
      '因3户外出，未能走访。' +
      '“满意度”年度指标值为≥95%，实际完成90%，未达到年度指标值，得8分（分值10分），扣2分。',
  ]);
});

test('问题和措施：表里写了的照写，没写的留待补充', () => {
  const sections = report(FORM);
  expect(sections.get('（二）存在的问题及原因分析')).toEqual([
    '一是预算执行率为66.10%，未执行31.58万元。【待补充：预算执行率偏低的原因和未执行资金的去向】',
    '二是“走访2次以上”完成率91.11%，未达到年度指标值，扣0.89分。因3户外出，未能走访。',
    '三是“满意度”未达到年度指标值，扣2分。【待补充：未达到指标值的原因和影响】',
    '四是“疗休养人数”完成率198.00%，明显超过年度指标值。【待补充：大幅超额的原因，指标值是否偏低】',
  ]);
  expect(sections.get('六、有关建议')).toEqual([
    '针对“走访2次以上”，下年度提前预约。',
    '【待补充：针对预算执行率偏低、“满意度”“疗休养人数”的改进措施，由谁、何时、做什么】',
  ]);
});

test('标题写明单位、年度和项目', () => {
  expect(titleOf(smallResult(FORM)).text).toBe('某县总工会2023年度“职工疗休养”项目绩效自评报告');
  expect(titleOf(smallResult({ year: '2023' })).text).toBe('2023年度绩效自评报告');
  expect(titleOf(smallResult({})).text).toBe('绩效自评报告');
});

test('摘要在一百字到二百字之间', () => {
  expect(abstractOf(smallResult(FORM), policy)?.text).toBe(
    '2023年度“职工疗休养”项目由某县总工会组织实施。全年预算数93.15万元，全年执行数61.57万元，预算执行率66.10%。' +
      '经自评，本项目综合得分94.4分（满分100分），自评等级为“优”。' +
      '共设置绩效指标4项，其中达到年度指标值2项（含明显超额完成1项）、未达到2项。' +
      '未达到年度指标值的是“走访2次以上”“满意度”。',
  );
});

test('表尾的偏差说明：每项偏差连同原因和措施；没有偏差就说没有', () => {
  expect(deviationParagraphOf(smallResult({ indicators: [MISSED] }), policy)?.text).toBe(
    '偏差情况说明：“走访2次以上”年度指标值为≥180户，实际完成164户，完成率91.11%，未达到年度指标值，' +
      '得9.11分（分值10分），扣0.89分。因3户外出，未能走访。改进措施：下年度提前预约。',
  );
  expect(deviationParagraphOf(smallResult({ indicators: [MET, MET] }), policy)?.text).toBe(
    '偏差情况说明：各项指标均达到年度指标值，无偏差。',
  );
  expect(deviationParagraphOf(smallResult({}), policy)).toBeNull();
});

test('说明里还有待补充的，不算写了原因', () => {
  const note = '完成率91.11%。原因：【待补充：未完成的原因和影响】。';
  expect(report({ ...FORM, indicators: [{ ...MISSED, note }] }).get('（二）存在的问题及原因分析')?.[1]).toBe(
    '二是“走访2次以上”完成率91.11%，未达到年度指标值，扣0.89分。【待补充：未达到指标值的原因和影响】',
  );
});

test('指标都达到、只有一项、都没有达到，各有说法', () => {
  expect(conclusion({ indicators: [MET] })).toContain('设置绩效指标1项，已达到年度指标值。');
  expect(conclusion({ indicators: [MET, MET] })).toContain('共设置绩效指标2项，均达到年度指标值。');
  expect(conclusion({ indicators: [MISSED, MISSED] })).toContain('共设置绩效指标2项，均未达到年度指标值。');
  expect(conclusion({ indicators: [EXCEEDED, EXCEEDED] })).toContain('均明显超过年度指标值。');
});

test('还有得分待定时，只说已评定的合计，不划等级', () => {
  const open: SmallIndicator = { name: '影响力', target: '提升', actual: '提升', weight: 10 };
  const text = conclusion({ ...FORM, indicators: [...(FORM.indicators ?? []), open] });
  expect(text).toContain('经自评，已评定的得分合计94.4分，另有1项得分尚待评定，总分和等级待评定后确定。');
  expect(text).not.toContain('自评等级');
  expect(conclusion({ indicators: [open] })).toContain('经自评，各项得分尚待评定，总分和等级待评定后确定。');
});

test('分值合计不是满分时不划等级，只说不符', () => {
  expect(conclusion({ ...FORM, indicators: (FORM.indicators ?? []).slice(1) })).toContain(
    '综合得分52.4分，分值合计58分，与满分100分不一致，暂不划分等级。',
  );
});

test('没有分值的表不说总分，没有资金的表不说资金', () => {
  const bare: SmallForm = {
    indicators: [{ name: '人数', target: '≥5人', actual: '6人', outcome: 'met', more: { status: 'not-scored' } }],
  };
  expect(conclusion(bare)).toBe(
    '自评表不设分值，本次自评以指标完成情况反映绩效，不计算总分。设置绩效指标1项，已达到年度指标值。',
  );
  expect(report(bare).get('（二）资金安排和使用情况')).toEqual(['【待补充：预算安排、资金到位和支出情况】']);
  expect(narrate(smallResult({}), policy)).toEqual([]);
});

test('没有金额的资金列不说，千分位不写', () => {
  expect(conclusion({ ...FORM, funds: [null, '—', 61.57], execution: {} })).toContain('全年执行数61.57万元。');
  expect(conclusion({ ...FORM, funds: [null, '1,777,750元', '1,777,750元'], execution: { rate: '1' } })).toContain(
    '全年预算数1777750元，全年执行数1777750元，预算执行率100.00%。',
  );
});

test('实际完成值照录指标值的，说照录并请补上数值', () => {
  const copied: SmallIndicator = {
    name: '覆盖率',
    target: '≥95%',
    actual: '≥95%',
    weight: 10,
    more: { reason: 'copied-actual' },
  };
  expect(report({ indicators: [copied] }).get('四、绩效评价指标分析')).toEqual([
    '“覆盖率”年度指标值为≥95%，实际完成值照录指标值，【待补充：实际完成的数值】。',
  ]);
  expect(report({ indicators: [copied, { ...copied, name: '合格率' }] }).get('四、绩效评价指标分析')).toEqual([
    '“覆盖率”（指标值≥95%）、“合格率”（指标值≥95%）等2项指标的实际完成值照录指标值，【待补充：实际完成的数值】。',
  ]);
});

test('没有分值的表里照抄的指标值，也请补上数值', () => {
  const grid = gridOf([
    ['项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
    ['产出指标', '时效指标', '帮扶时间', '≤1年', '≤1年'],
    ['产出指标', '数量指标', '帮扶人数', '50人', '50人'],
  ]);
  const [table] = evaluate(grid, policy).tables;
  expect(table?.narrative.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))).toContain(
    '时效指标方面，“帮扶时间”年度指标值为≤1年，实际完成值照录指标值，【待补充：实际完成的数值】。',
  );
});

test('指标值和完成情况是同样的话，只说一遍', () => {
  const same: SmallIndicator = { name: '常态化', target: '长期开展', actual: '长期开展', weight: 10, given: 10 };
  expect(report({ indicators: [same] }).get('四、绩效评价指标分析')).toEqual([
    '“常态化”年度指标值和实际完成情况均为“长期开展”，得满分10分。',
  ]);
});

test('表格原样留着的填写要求不当作填写的内容', () => {
  const asked: SmallIndicator = { ...MISSED, note: '说明偏差原因（100字以内）' };
  expect(report({ indicators: [asked] }).get('六、有关建议')).toEqual([
    '【待补充：针对“走访2次以上”的改进措施，由谁、何时、做什么】',
  ]);
});

test('表里用英文标点写的话，写进报告用中文标点', () => {
  const noted: SmallIndicator = { ...MISSED, note: '主要原因是外出,次年补办;已报备。' };
  expect(deviationParagraphOf(smallResult({ indicators: [noted] }), policy)?.text).toContain(
    '主要原因是外出，次年补办；已报备。',
  );
});

test('知道年度而不知道名称的，只请补名称和单位', () => {
  expect(report({ year: '2023', indicators: [MET] }).get('（一）项目概况')?.[0]).toBe(
    '自评年度为2023年。【待补充：项目名称和实施单位】',
  );
});

test('同一类指标完成值与指标值一样的，合在一句里', () => {
  expect(
    report({ indicators: [MET, { ...MET, name: '足额率' }].map((one) => ({ ...one, row: {} })) }).get(
      '四、绩效评价指标分析',
    ),
  ).toEqual(['“按时完成率”（100%）、“足额率”（100%）等2项指标的实际完成值与年度指标值一致，均得满分，共60分。']);
});

test('名称里的引号改作单引号，编码不进名称', () => {
  expect(conclusion({ year: '2023', project: '51000021R000000000001-“暖心”行动', unit: '某会' })).toBe(
    '2023年度“‘暖心’行动”项目由某会组织实施。',
  );
});

test('数字都带着所出自的单元格和算法：执行率是商，扣分是差，总分是和', () => {
  const facts = narrate(smallResult(FORM), policy).flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.facts));
  const factOf = (text: string) => {
    const { basis, cells } = facts.find((fact) => fact.text === text) ?? {};
    return [basis, cells];
  };
  expect(factOf('2023')).toEqual(['read', ['A2']]);
  expect(factOf('66.10%')).toEqual(['quotient', ['E5', 'D5']]);
  expect(factOf('31.58万元')).toEqual(['difference', ['D5', 'E5']]);
  expect(factOf('94.4')).toEqual(['sum', ['H5', 'G7', 'G8', 'G9', 'G10']]);
  expect(factOf('4')).toEqual(['count', ['E7', 'E8', 'E9', 'E10']]);
  expect(factOf('0.89')).toEqual(['difference', ['D9', 'E9', 'F9']]);
  expect(factOf('9.11')).toEqual(['score', ['D9', 'E9', 'F9']]);
  expect(factOf('优')).toEqual(['policy', ['H5', 'G7', 'G8', 'G9', 'G10']]);
});

test('叙述所用的句子自己不含数字，数字只能来自事实', () => {
  expect(Object.values(phrases).filter((sentence) => /\d/.test(sentence))).toEqual([]);
});
