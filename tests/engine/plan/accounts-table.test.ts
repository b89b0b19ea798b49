import { evaluate } from '../../../src/engine';
import { POLICY } from '../../support/result-of';
import { gridOf } from '../../support/grid-of';

test('决算资金表、分配表只看不写', () => {
  const accounts = gridOf([
    ['项目', '年初预算数', '决算数', '完成率'],
    ['三公经费', 3.8, 3.76, ''],
    ['支出合计', 775.83, 884.49, ''],
  ]);
  const allocation = gridOf([
    ['名称', '人数', '标准', '金额'],
    ['慰问金', '168人', '2100元/人', ''],
  ]);
  for (const grid of [accounts, allocation]) {
    const { tables } = evaluate(grid, POLICY, { fill: 'all', as: 'formulas' });
    expect(tables.map(({ plan }) => [plan.entries, plan.conflicts])).toEqual([[[], []]]);
  }
});
