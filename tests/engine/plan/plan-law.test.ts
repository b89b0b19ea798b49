import fc from 'fast-check';
import type { Grid } from '../../../src/engine/grid/grid';
import { GridView } from '../../../src/engine/grid/view';
import { invert } from '../../../src/engine/plan/invert';
import type { PlanOptions, WritePlan } from '../../../src/engine/plan/plan';
import { planTable } from '../../../src/engine/plan/plan-table';
import { policyById } from '../../../src/engine/policy/policies';
import type { Policy } from '../../../src/engine/policy/policy';
import type { TableResult } from '../../../src/engine/table-result';
import { applyPlan } from '../../../src/workbook/memory/apply-plan';
import type { Entry } from '../../support/grid-of';
import { smallGrid, smallResult, type SmallForm } from '../../support/small-form';

const policy = policyById('mof-2020') as Policy;

/** Drafts where the note of a missed indicator is blank or says nothing. */
function draftsOf({ indicators }: TableResult): Map<number, string> {
  const due = indicators.filter(
    ({ outcome, row }) => outcome === 'missed' && ['', '无'].includes(row.note?.text ?? ''),
  );
  return new Map(due.map(({ row }) => [row.row, `第${row.row}行：【待补充：原因】`]));
}

function planOf(form: SmallForm, grid: Grid, options: PlanOptions): WritePlan {
  const result = smallResult(form, grid);
  return planTable(result, new GridView(grid), draftsOf(result), policy, options);
}

const points = fc.integer({ min: 0, max: 400 }).map((n) => (n / 8).toFixed(2));
const standing: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: points },
  { weight: 2, arbitrary: points.map(Number) },
  { weight: 1, arbitrary: points.map((text) => `${text}分`) },
  { weight: 1, arbitrary: points.map((text) => ({ value: Number(text), text, formula: 'F7*0.5', format: '0.00' })) },
  { weight: 1, arbitrary: fc.constantFrom<Entry>('—', '无', { value: { error: '#DIV/0!' }, formula: 'E5/D5' }) },
);
const indicator = fc
  .record({
    target: fc.constantFrom<Entry>(180, '≥180户', 100),
    actual: fc.constantFrom<Entry>(164, '164户', 120),
    weight: fc.constantFrom<Entry>(10, 7.5, '10'),
    given: standing,
    note: fc.constantFrom<Entry>(null, '无', '有原因'),
    outcome: fc.constantFrom('met' as const, 'missed' as const, null),
    score: fc.option(points, { nil: undefined }),
  })
  .map(({ score, ...rest }) => (score === undefined ? rest : { ...rest, score, completion: '0.9111' }));
const form: fc.Arbitrary<SmallForm> = fc.record({
  funds: fc.tuple(
    fc.constantFrom<Entry>(null, 90),
    fc.constantFrom<Entry>('93.15', 93.15),
    fc.constant(61.57),
    fc.constant(8),
    standing,
    standing,
  ),
  execution: fc.constantFrom({}, { rate: '0.66097691', score: '5.29' }),
  indicators: fc.array(indicator, { maxLength: 6 }),
  total: fc.tuple(standing, standing, fc.constantFrom<Entry>(null, '优', '中等', '自评等级')),
  grade: fc.constantFrom('优', '中'),
});

for (const fill of ['blanks', 'all'] as const) {
  for (const as of ['values', 'formulas'] as const) {
    test(`写入自己的计划后再计划，什么也不写；撤回后计划如初（${fill}、${as}）`, () => {
      let planned = 0;
      fc.assert(
        fc.property(form, (one) => {
          const grid = smallGrid(one);
          const plan = planOf(one, grid, { fill, as });
          planned += plan.entries.length;
          const { grid: after, applied, refused } = applyPlan(grid, plan.entries);
          expect(refused).toEqual([]);
          expect(planOf(one, after, { fill, as }).entries).toEqual([]);
          const { grid: back } = applyPlan(after, invert(applied));
          expect(planOf(one, back, { fill, as })).toEqual(plan);
        }),
        { numRuns: 1000 },
      );
      expect(planned).toBeGreaterThan(1000);
    });
  }
}
