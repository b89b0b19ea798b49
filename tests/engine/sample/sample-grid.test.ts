import { decimal, DEFAULT_PLAN_OPTIONS, evaluate, NO_ANSWERS, policies, sampleGrid } from '../../../src/engine';
import type { Policy, TableEvaluation } from '../../../src/engine';

const policy = policies[0] as Policy;
const DECIDED = { ...NO_ANSWERS, scores: new Map([[21, decimal('8.5')]]) };

function evaluated(answers = NO_ANSWERS): TableEvaluation {
  const { tables, skipped } = evaluate(sampleGrid(), policy, DEFAULT_PLAN_OPTIONS, answers);
  expect([tables.length, skipped]).toEqual([1, []]);
  return tables[0] as TableEvaluation;
}

test('示例是一张读得全的表', () => {
  const { table } = evaluated();
  expect(table.kind).toBe('project');
  expect([table.year, table.project?.text, table.unit?.text]).toEqual(['2024', '农村公路养护', '示例县公路养护中心']);
  expect(table.funds?.rows).toHaveLength(3);
  expect(table.goal?.expected?.text).toContain('维修危旧桥涵');
  expect(table.goal?.actual?.text).toContain('还有3座未完工');
  expect(table.columns.map(({ role }) => role)).toEqual([
    ...['side', 'level1', 'level2', 'level3'],
    ...['target', 'actual', 'weight', 'given', 'note'],
  ]);
});

test('各种算法都有，一项未完成，一项大幅超额，一项等人评定', () => {
  const { indicators, total } = evaluated();
  const methods = ['proportional', 'deadline', 'reverse', 'range', 'zero-target', 'qualitative'];
  expect([...new Set(indicators.map(({ method }) => method))]).toEqual(methods);
  const rows = (outcome: string) => indicators.filter((one) => one.outcome === outcome).map(({ row }) => row.row);
  expect([rows('missed'), rows('exceeded')]).toEqual([[13], [19]]);
  expect(indicators.filter(({ status }) => status !== 'scored').map(({ row, reason }) => [row.row, reason])).toEqual([
    [21, 'person-decides'],
  ]);
  expect([total.weight?.toFixed(), total.open]).toEqual(['100', 1]);
});

test('核对只发现两处该写而没写的说明，都拟好了草稿', () => {
  const { findings, drafts } = evaluated();
  expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['JX027 I13', 'JX026 I19']);
  expect([...drafts.keys()]).toEqual([13, 19]);
});

test('评定了那一项，总分和等级就齐了', () => {
  const { total, plan } = evaluated(DECIDED);
  expect([total.score?.toFixed(), total.grade, total.open]).toEqual(['96.43', '优', 0]);
  expect(plan.conflicts).toEqual([]);
  expect(plan.entries.map(({ cell }) => cell)).toEqual([
    ...['H6', 'I6', 'H12', 'H13', 'H14', 'H15', 'H16', 'H17', 'H18', 'H19', 'H20', 'H21', 'H22'],
    ...['H23', 'I13', 'I19', 'I21'],
  ]);
});
