import fc from 'fast-check';
import { evaluate, policyById, type Grid, type TableEvaluation } from '../../src/engine';
import { decimal, sum } from '../../src/engine/number/decimal';
import { applyPlan } from '../../src/workbook/memory/apply-plan';
import { damagedForm } from './form';

const policy = policyById('mof-2020');
if (!policy) throw new Error('mof-2020 is missing');

/** How many generated and damaged tables each law is held against. */
const RUNS = 5000;

function tablesOf(grid: Grid): readonly TableEvaluation[] {
  return evaluate(grid, policy as NonNullable<typeof policy>).tables;
}

function shownScores({ execution, indicators }: TableEvaluation): string[] {
  const shown = indicators
    .filter(({ row }) => !row.detail && row.sharedWith === null)
    .map(({ score, row }) => score ?? row.given?.number ?? null);
  return [execution?.score ?? execution?.given ?? null, ...shown].flatMap((score) => (score ? [score.toFixed()] : []));
}

test('任何表：不抛异常，每个得分都在 0 与分值之间，总分等于所示得分之和', () => {
  let scored = 0;
  fc.assert(
    fc.property(damagedForm, (grid) => {
      for (const table of tablesOf(grid)) {
        for (const { score, row } of table.indicators) {
          if (!score) continue;
          scored++;
          const weight = row.weight?.number ?? row.level3?.weight ?? decimal(0);
          expect(score.gte(0) && score.lte(weight)).toBe(true);
        }
        const { score, weight } = table.execution ?? {};
        if (score) expect(score.gte(0) && weight !== undefined && weight !== null && score.lte(weight)).toBe(true);
        const shown = shownScores(table);
        expect(table.total.score?.toFixed() ?? null).toBe(
          shown.length === 0 ? null : sum(shown.map(decimal)).toFixed(),
        );
      }
    }),
    { numRuns: RUNS },
  );
  // The law would hold of nothing if the generator made no table that can be scored.
  expect(scored).toBeGreaterThan(RUNS / 2);
}, 240_000);

test('任何表：写入自己的计划后再评，计划为空', () => {
  let planned = 0;
  fc.assert(
    fc.property(damagedForm, (grid) => {
      const entries = tablesOf(grid).flatMap(({ plan }) => plan.entries);
      planned += entries.length;
      const { grid: written, refused } = applyPlan(grid, entries);
      expect(refused).toEqual([]);
      expect(tablesOf(written).flatMap(({ plan }) => plan.entries)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  expect(planned).toBeGreaterThan(RUNS / 2);
}, 240_000);
