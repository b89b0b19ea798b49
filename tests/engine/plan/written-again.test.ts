import fc from 'fast-check';
import { evaluate } from '../../../src/engine/evaluate';
import type { Grid } from '../../../src/engine/grid/grid';
import { invert } from '../../../src/engine/plan/invert';
import type { PlanOptions, WritePlan } from '../../../src/engine/plan/plan';
import { policyById } from '../../../src/engine/policy/policies';
import type { Policy } from '../../../src/engine/policy/policy';
import { applyPlan } from '../../../src/workbook/memory/apply-plan';
import { form } from '../../law/form';
import { gridOf, type Entry } from '../../support/grid-of';

const policy = policyById('mof-2020') as Policy;

const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];
const ROWS: Entry[][] = [
  ['项目支出绩效自评表'],
  ['（2024年度）'],
  ['项目名称', '职工疗休养', '', '', '实施单位', '某县总工会'],
  ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', '年度资金总额', 93.15, 93.15, 61.57, 10, null, null],
  HEADER,
  ['产出指标', '数量指标', '疗休养人数', '≥180人', '164人', 25, null, null],
  ['产出指标', '数量指标', '活动场次', 8, 8, 25, null, null],
  ['效益指标', '社会效益指标', '职工受益', '有效提升', '有效提升', 30, 27, null],
  ['满意度指标', '服务对象满意度指标', '职工满意度', '≥95%', '96%', 10, null, null],
  ['总分', '', '', '', '', null, null, null],
];

function plansOf(grid: Grid, options: PlanOptions): readonly WritePlan[] {
  return evaluate(grid, policy, options).tables.map(({ plan }) => plan);
}

test('空着得分的表：写入后逐格如下，再评什么也不写', () => {
  const options: PlanOptions = { fill: 'blanks', as: 'formulas' };
  const [plan] = plansOf(gridOf(ROWS), options);
  expect(plan?.entries.map(({ cell, after }) => [cell, after.text, after.formula])).toEqual([
    ['G5', '0.661', 'ROUND(E5/D5,4)'],
    ['H5', '6.61', 'ROUND(MIN(E5*F5/D5,F5),2)'],
    ['G7', '22.78', null],
    ['G8', '25', 'ROUND(MIN(E8*F8/D8,F8),2)'],
    ['G10', '10', null],
    ['F11', '100', 'ROUND(SUM(F5,F7:F10),2)'],
    ['G11', '91.39', 'ROUND(SUM(H5,G7:G10),2)'],
    ['H7', expect.stringContaining('【待补充'), null],
    ['H9', expect.stringContaining('【待补充'), null],
  ]);
});

for (const fill of ['blanks', 'all'] as const) {
  for (const as of ['values', 'formulas'] as const) {
    test(`任何表：写入自己的计划后再评，什么也不写；撤回后计划如初（${fill}、${as}）`, () => {
      let planned = 0;
      fc.assert(
        fc.property(form, (rows) => {
          const grid = gridOf(rows);
          const plans = plansOf(grid, { fill, as });
          const entries = plans.flatMap((plan) => plan.entries);
          planned += entries.length;
          const { grid: written, applied, refused } = applyPlan(grid, entries);
          expect(refused).toEqual([]);
          expect(plansOf(written, { fill, as }).flatMap((plan) => plan.entries)).toEqual([]);
          expect(plansOf(applyPlan(written, invert(applied)).grid, { fill, as })).toEqual(plans);
        }),
        { numRuns: 300 },
      );
      // The law would hold of nothing if nothing were ever planned.
      expect(planned).toBeGreaterThan(100);
    });
  }
}
