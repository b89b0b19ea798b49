import { evaluate } from '../../src/engine/evaluate';
import { NO_ANSWERS, type Answers } from '../../src/engine/answers';
import { say } from '../../src/engine/message/phrase';
import { decimal } from '../../src/engine/number/decimal';
import type { PlanOptions } from '../../src/engine/plan/plan';
import type { TableEvaluation } from '../../src/engine/evaluation';
import { gridOf, type Entry, type GridOptions } from '../support/grid-of';
import { POLICY } from '../support/result-of';

const HEADER = ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'];
const FUNDS: Entry[][] = [
  ['项目支出绩效自评表'],
  ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分', '原因'],
  ['', '年度资金总额', 100, 100, 80, 10, null, null, null],
];
const MISSED: Entry[] = ['产出指标', '培训人次', '≥100人', '80人', 50, null, null];
const OPEN: Entry[] = ['效益指标', '职工受益', '有所提升', '有所提升', 40, null, null];
const TOTAL: Entry[] = ['总分', null, null, null, 100, null, '自评等级：'];
const FORM = [...FUNDS, HEADER, MISSED, OPEN, TOTAL];

const BLANKS: PlanOptions = { fill: 'blanks', as: 'formulas' };
const ALL: PlanOptions = { fill: 'all', as: 'values' };

function evaluated(rows: Entry[][], answers: Partial<Answers>, options = BLANKS, grid?: GridOptions): TableEvaluation {
  const { tables } = evaluate(gridOf(rows, grid), POLICY, options, { ...NO_ANSWERS, ...answers });
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`${tables.length} tables`);
  return table;
}

const planned = ({ plan }: TableEvaluation, cell: string) => plan.entries.find((entry) => entry.cell === cell);
const kept = ({ plan }: TableEvaluation) => plan.conflicts.map(({ cell, computed }) => [cell, computed.text]);

describe('人评定的得分', () => {
  const scores = new Map([[6, decimal(36)]]);

  test('写进得分格，算进总分、等级和叙述', () => {
    const before = evaluated(FORM, {});
    expect([before.total.score?.toFixed(), before.total.open, planned(before, 'F6')]).toEqual(['48', 1, undefined]);
    const after = evaluated(FORM, { scores });
    expect([after.total.score?.toFixed(), after.total.open, after.total.grade]).toEqual(['84', 0, '良']);
    const entry = planned(after, 'F6');
    expect([entry?.after, entry && say(entry.why, 'zh-CN')]).toEqual([
      { type: 'number', text: '36', formula: null },
      '由人评定的得分',
    ]);
    expect(planned(after, 'F7')?.after.formula).toBe('ROUND(SUM(H3,F5:F6),2)');
    expect(
      after.narrative
        .flatMap(({ paragraphs }) => paragraphs)
        .map(({ text }) => text)
        .join(''),
    ).toContain('综合得分84分');
  });

  test('表中已有的得分不替换，除非选择全部替换；总分等人定夺', () => {
    const copied = [...FUNDS, HEADER, MISSED, ['效益指标', '受益户数', '≥50户', '≥50户', 40, 40, null], TOTAL];
    const blanks = evaluated(copied, { scores });
    expect(kept(blanks)).toEqual([
      ['F6', '36'],
      ['F7', '84'],
      ['H7', '良'],
    ]);
    expect(planned(evaluated(copied, { scores }, ALL), 'F6')?.after.text).toBe('36');
  });

  test('核对说的是表中现在的样子，不受回答影响', () => {
    expect(evaluated(FORM, { scores }).findings).toEqual(evaluated(FORM, {}).findings);
  });

  test('几个指标共用的得分格，也可以由人评定', () => {
    const rows = [...FUNDS, HEADER, MISSED, ['产出指标', '培训场次', '5场', '5场', null, null, null]];
    const merges = { merges: ['E5:E6', 'F5:F6'] };
    expect(evaluated(rows, {}, BLANKS, merges).indicators[0]?.status).toBe('needs-confirmation');
    const answered = evaluated(rows, { scores: new Map([[5, decimal('44')]]) }, BLANKS, merges);
    expect(planned(answered, 'F5')?.after).toEqual({ type: 'number', text: '44', formula: null });
    expect(answered.indicators[0]?.outcome).toBe('missed');
  });
});

describe('人写的说明', () => {
  const noted = (row: number, text: string) => ({ notes: new Map([[row, text]]) });

  test('代替草稿写进那一行；草稿仍在，可以还原', () => {
    const after = evaluated(FORM, noted(5, ' 因雨季停课。 '));
    const entry = planned(after, 'G5');
    expect([entry?.after.text, entry && say(entry.why, 'zh-CN')]).toEqual(['因雨季停课。', '由人填写的说明']);
    expect(after.drafts).toEqual(evaluated(FORM, {}).drafts);
  });

  test('没有草稿的行、资金总额的行，也可以写', () => {
    expect(planned(evaluated(FORM, noted(6, '开展顺利。')), 'G6')?.after.text).toBe('开展顺利。');
    expect(planned(evaluated(FORM, noted(3, '招标节余。')), 'I3')?.after.text).toBe('招标节余。');
  });

  test('写空就是不写', () => {
    expect(planned(evaluated(FORM, {}), 'G5')).toBeDefined();
    expect(planned(evaluated(FORM, noted(5, '  ')), 'G5')).toBeUndefined();
  });

  test('表中已有的说明不替换，除非选择全部替换', () => {
    const rows = [...FUNDS, HEADER, [...MISSED.slice(0, 6), '见附件'], OPEN, TOTAL];
    const blanks = evaluated(rows, noted(5, '因雨季停课。'));
    expect(planned(blanks, 'G5')).toBeUndefined();
    expect(kept(blanks)).toContainEqual(['G5', '因雨季停课。']);
    expect(planned(evaluated(rows, noted(5, '因雨季停课。'), ALL), 'G5')?.after.text).toBe('因雨季停课。');
    expect(planned(evaluated(rows, noted(5, ''), ALL), 'G5')).toBeUndefined();
  });

  test('几行合并的说明格，人写一行，另一行的草稿照旧接在一起；再评相同', () => {
    const rows = [...FUNDS, HEADER, MISSED, [...MISSED.slice(0, 6), null]];
    const answers = noted(5, '因雨季停课。');
    const first = planned(evaluated(rows, answers, ALL, { merges: ['G5:G6'] }), 'G5');
    expect(first?.after.text).toMatch(/^因雨季停课。“培训人次”.*【待补充/);
    rows[4] = [...MISSED.slice(0, 6), first?.after.text];
    expect(planned(evaluated(rows, answers, ALL, { merges: ['G5:G6'] }), 'G5')).toBeUndefined();
  });

  test('分行写的说明，读回来算相同', () => {
    const rows = [...FUNDS, HEADER, [...MISSED.slice(0, 6), '一、停课。\n二、补课。'], OPEN, TOTAL];
    expect(planned(evaluated(rows, noted(5, '一、停课。\n二、补课。'), ALL), 'G5')).toBeUndefined();
  });

  test('表外的行不起作用', () => {
    expect(evaluated(FORM, noted(99, '无人')).plan).toEqual(evaluated(FORM, {}).plan);
  });
});

test('人指定的列，随即按新的读法评分', () => {
  const rows = [...FUNDS, HEADER.map((text) => (text === '实际完成值' ? '做到多少' : text)), MISSED];
  expect(evaluated(rows, {}).indicators[0]?.score).toBeNull();
  const told = evaluated(rows, { columns: new Map([['D4', 'actual']]) });
  expect(told.indicators[0]?.score?.toFixed()).toBe('40');
  expect(told.table.columns.map(({ cell, role }) => `${cell} ${role}`)).toContain('D4 actual');
});
