import { DEFAULT_PLAN_OPTIONS, evaluate } from '../../../src/engine/evaluate';
import { explainCell } from '../../../src/engine/explain';
import { say } from '../../../src/engine/message/phrase';
import { gridOf } from '../../support/grid-of';
import { POLICY } from '../../support/result-of';

test('分配表的金额说得出由哪些数算来', () => {
  const rows = [
    ['单位', '人数', '月标准', '月数', '金额（万元）'],
    ['甲', '3人', '500元/人/月', 6, 0.9],
  ];
  const [table] = evaluate(gridOf(rows), POLICY, DEFAULT_PLAN_OPTIONS).tables;
  if (!table) throw new Error('The allocation is a table.');
  const told = explainCell(table, 'E2');
  expect(told && say(told.subject, 'zh-CN')).toBe('甲 人数 × 标准');
  expect(told?.trace?.inputs.map(({ text, cell }) => [text, cell])).toEqual([
    ['3人', 'B2'],
    ['500元/人/月', 'C2'],
    ['6', 'D2'],
  ]);
  expect(told?.trace?.steps.map((step) => say(step, 'zh-CN'))).toEqual(['3 × 500 × 6 = 0.9万元', '表中金额 0.9万元']);
});
