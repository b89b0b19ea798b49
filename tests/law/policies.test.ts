import fc from 'fast-check';
import { evaluate, policies, type Grid, type Policy, type TableEvaluation } from '../../src/engine';
import { decimal, sum } from '../../src/engine/number/decimal';
import { applyPlan } from '../../src/workbook/memory/apply-plan';
import { damagedForm } from './form';

/** How many generated and damaged tables each law is held against, for every policy. */
const RUNS = 100;

const NAMED = policies.map((policy) => [policy.id, policy] as const);

function tablesOf(grid: Grid, policy: Policy): readonly TableEvaluation[] {
  return evaluate(grid, policy).tables;
}

/** What the total sums under a policy: the scores that stand. */
function standing({ execution, indicators, policy }: TableEvaluation): string | null {
  if (policy.fullMarks === '0') return null;
  const units = indicators.filter(({ row }) => !row.detail && row.sharedWith === null);
  const shown = [execution?.score ?? execution?.given, ...units.map(({ score, row }) => score ?? row.given?.number)];
  const scores = shown.filter((score) => score !== null && score !== undefined);
  return scores.length === 0 ? null : sum(scores).toFixed();
}

function leavesOut({ indicators, policy }: TableEvaluation): boolean {
  return policy.notApplicable === 'rescale' && indicators.some(({ reason }) => reason === 'not-applicable');
}

test.each(NAMED)(
  '口径 %s：任何表的每个得分都在 0 与分值之间，总分等于所示得分之和',
  (_, policy) => {
    fc.assert(
      fc.property(damagedForm, (grid) => {
        for (const table of tablesOf(grid, policy)) {
          for (const { score, weight } of table.indicators) {
            if (score) expect(score.gte(0) && weight !== null && score.lte(weight.value)).toBe(true);
          }
          const { score, weight } = table.execution ?? {};
          if (score) expect(score.gte(0) && score.lte(weight ?? decimal(-1))).toBe(true);
          if (!leavesOut(table)) expect(table.total.score?.toFixed() ?? null).toBe(standing(table));
        }
      }),
      { numRuns: RUNS },
    );
  },
  60_000,
);

test.each(NAMED)(
  '口径 %s：写入自己的计划后再评，计划为空',
  (_, policy) => {
    fc.assert(
      fc.property(damagedForm, (grid) => {
        const entries = tablesOf(grid, policy).flatMap(({ plan }) => plan.entries);
        const { grid: written, refused } = applyPlan(grid, entries);
        expect(refused).toEqual([]);
        expect(tablesOf(written, policy).flatMap(({ plan }) => plan.entries)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  60_000,
);
