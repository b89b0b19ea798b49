import { executionOf } from '../../../src/engine/execution/execution-of';
import { draftNotes } from '../../../src/engine/deviation/draft-notes';
import type { Execution } from '../../../src/engine/execution/execution';
import type { ScoredIndicator } from '../../../src/engine/scoring/scored';
import type { TableResult } from '../../../src/engine/table-result';
import type { FundsRow, Table } from '../../../src/engine/table/table';
import { field, POLICY, scored, type Told } from '../scoring/fixtures';

function draftsOf(indicators: readonly ScoredIndicator[], execution: Execution | null = null): Map<number, string> {
  return draftNotes({ indicators, execution } as unknown as TableResult, POLICY);
}

/** The note drafted for one indicator; null where none is due. */
function draft(told: Told): string | null {
  return draftsOf([scored({ level3: '受益人数', ...told })]).get(7) ?? null;
}

const MEASURE = '改进措施：【待补充：由谁、何时、做什么】。';

describe('偏差说明的草稿：事实有数，原因留空', () => {
  test.each<[string, Told, string | null]>([
    [
      '未达到指标值',
      { target: '≥180人', actual: '164人', weight: 10 },
      `“受益人数”指标值 ≥180人，实际完成 164人，完成率 91.11%，未达到指标值。原因：【待补充：未完成的原因和影响】。${MEASURE}`,
    ],
    [
      '超出上限',
      { target: '≤10天', actual: '12天', weight: 10 },
      `“受益人数”指标值 ≤10天，实际为 12天，超出 20.00%。原因：【待补充：超出的原因和影响】。${MEASURE}`,
    ],
    [
      '达到 130%',
      { target: '≥113人', actual: '224人', weight: 8 },
      '“受益人数”指标值 ≥113人，实际完成 224人，完成率 198.23%，明显高于指标值。原因：【待补充：大幅超额的原因，指标值是否偏低】。改进措施：【待补充：下年度怎样合理设定指标值】。',
    ],
    [
      '人扣了分',
      { target: '显著提升', actual: '有所提升', weight: 10, given: 9 },
      `“受益人数”指标值 显著提升，实际完成 有所提升，得 9 分，比分值 10 分少 1 分。扣分原因：【待补充：扣分的原因】。${MEASURE}`,
    ],
    [
      '没有指标值而扣了分',
      { target: '', actual: '', weight: 10, given: '7.5' },
      `“受益人数”得 7.5 分，比分值 10 分少 2.5 分。扣分原因：【待补充：扣分的原因】。${MEASURE}`,
    ],
    [
      '零目标没有守住',
      { target: '=0件', actual: '2件', weight: 10 },
      `“受益人数”指标值 =0件，实际完成 2件，得 0 分，比分值 10 分少 10 分。扣分原因：【待补充：扣分的原因】。${MEASURE}`,
    ],
    [
      '没有分值的表里未完成',
      { target: '≥180人', actual: '164人' },
      `“受益人数”指标值 ≥180人，实际完成 164人，完成率 91.11%，未达到指标值。原因：【待补充：未完成的原因和影响】。${MEASURE}`,
    ],
    [
      '偏离标准',
      { level3: '补助标准', target: '2000元/人', actual: '2500元/人', weight: 10 },
      `“补助标准”指标值 2000元/人，实际为 2500元/人，与规定不符。原因：【待补充：偏离的原因和影响】。${MEASURE}`,
    ],
    ['正好完成', { target: '≥180人', actual: '180人', weight: 10 }, null],
    ['反向指标节约很多', { target: '≤93.15万元', actual: '61.57万元', weight: 8 }, null],
    ['定性指标得满分', { target: '显著提升', actual: '显著提升', weight: 10, given: 10 }, null],
    ['还没有得分，无从说起', { target: '显著提升', actual: '显著提升', weight: 10 }, null],
    ['“其中”明细行', { target: '≥180人', actual: '164人', more: { detail: true } }, null],
  ])('%s', (_, told, expected) => {
    expect(draft(told)).toBe(expected);
  });

  test.each(['', '无', '—', '暂无', '/'])('说明栏是“%s”时起草', (note) => {
    expect(draft({ target: '≥180人', actual: '164人', weight: 10, more: { note: field(note, 'H7') } })).not.toBeNull();
  });

  test('说明栏有话、有提示语、有公式或没有这一栏时不起草', () => {
    const told = { target: '≥180人', actual: '164人', weight: 10 };
    expect(draft({ ...told, more: { note: field('因暴雨停工', 'H7') } })).toBeNull();
    expect(draft({ ...told, more: { note: { ...field('', 'H7'), formula: 'A1&""' } } })).toBeNull();
    expect(draft({ ...told, more: { note: field('请说明原因（100字以内）', 'H7') } })).toBeNull();
    expect(draft({ ...told, more: { note: null } })).toBeNull();
  });

  test('写入草稿之后不再起草', () => {
    const told = { target: '≥180人', actual: '164人', weight: 10 };
    const written = draft(told);
    expect(written).not.toBeNull();
    expect(draft({ ...told, more: { note: field(written ?? '', 'H7') } })).toBeNull();
  });
});

describe('资金行的草稿', () => {
  function fundsDraft(initial: string | null, budget: string, spent: string, note: string | null = ''): string | null {
    const total: FundsRow = {
      label: '年度资金总额',
      row: 5,
      initial: initial === null ? null : field(initial, 'C5'),
      budget: field(budget, 'D5'),
      spent: field(spent, 'E5'),
      weight: field('10', 'F5'),
      rate: null,
      given: null,
      note: note === null ? null : field(note, 'I5'),
    };
    const table = { funds: { moneyUnit: '万元', rows: [total], labelWeight: null } };
    return draftsOf([], executionOf(table as unknown as Table, POLICY)).get(5) ?? null;
  }

  const LOW =
    '原因：【待补充：执行率偏低的原因】。资金去向：【待补充：结余或结转资金的处理】。改进措施：【待补充：由谁、何时、做什么】。';

  test('执行率低于 90% 时起草', () => {
    expect(fundsDraft(null, '93.15', '61.57')).toBe(
      `全年预算数 93.15万元，全年执行数 61.57万元，执行率 66.10%，未执行 31.58万元。${LOW}`,
    );
  });

  test('年中调整预算时起草，追加与调减各有说法', () => {
    expect(fundsDraft('238.93', '251.89', '251.89')).toBe(
      '年初预算数 238.93万元，全年预算数 251.89万元，年中追加 12.96万元。追加原因：【待补充：追加预算的原因】。',
    );
    expect(fundsDraft('100', '80', '80')).toContain('年中调减 20万元');
    expect(fundsDraft('0.00', '3.36', '3.36')).toContain('年中追加 3.36万元');
  });

  test('两件事都有时写在一起', () => {
    expect(fundsDraft('100', '80', '40')).toMatch(/执行率 50\.00%.*年中调减 20万元/);
  });

  test.each<[string, string | null, string, string, string | null]>([
    ['执行率达到 90%', '100', '100', '90', ''],
    ['显示为 90.00% 的不说低于 90%', '100000', '100000', '89999', ''],
    ['预算为 0', '0', '0', '0', ''],
    ['已经写了原因', '100', '100', '50', '因招标推迟'],
    ['没有原因一栏', '100', '100', '50', null],
  ])('%s时不起草', (_, initial, budget, spent, note) => {
    expect(fundsDraft(initial, budget, spent, note)).toBeNull();
  });
});
