import fc from 'fast-check';
import {
  bandsOf,
  evaluate,
  meaningOf,
  policies,
  say,
  type Answers,
  type Grid,
  HEADER_ROLES,
  type PlanOptions,
  type Policy,
  type TableEvaluation,
} from '../../src/engine';
import { decimal } from '../../src/engine/number/decimal';
import { applyPlan } from '../../src/workbook/memory/apply-plan';
import { damagedForm } from './form';
import { waitingForm } from './waiting-form';

const policy = policies[0] as Policy;

const address = fc
  .tuple(fc.nat(11), fc.integer({ min: 1, max: 30 }))
  .map(([column, row]) => `${String.fromCharCode(65 + column)}${row}`);
const row = fc.integer({ min: 1, max: 30 });
const score = fc
  .oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 80 }).map((n) => n / 8) },
    { weight: 1, arbitrary: fc.integer({ min: -100, max: 4000 }).map((n) => n / 100) },
    { weight: 1, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  )
  .map((value) => decimal(value));
const note = fc.constantFrom('', ' ', '无', '因雨季停工。', '第一行\n第二行 ', '=1+1');

const columns = fc
  .array(fc.tuple(address, fc.constantFrom(...HEADER_ROLES)), { maxLength: 4 })
  .map((told) => new Map(told));
const scores = fc
  .array(fc.option(score), { maxLength: 30 })
  .map((given) => new Map(given.flatMap((one, index) => (one ? [[index + 1, one] as const] : []))));
const notes = fc.array(fc.tuple(row, note), { maxLength: 8 }).map((written) => new Map(written));

const anyAnswers: fc.Arbitrary<Answers> = fc.record({ columns, scores, notes, asides: fc.constant(new Map()) });
const options: fc.Arbitrary<PlanOptions> = fc.record({
  fill: fc.constantFrom('blanks' as const, 'all' as const),
  as: fc.constantFrom('values' as const, 'formulas' as const),
});

function tablesOf(grid: Grid, as: PlanOptions, answers?: Answers): readonly TableEvaluation[] {
  return evaluate(grid, policy, as, answers).tables;
}

function entriesOf(grid: Grid, as: PlanOptions, answers?: Answers) {
  return tablesOf(grid, as, answers).flatMap(({ plan }) => plan.entries);
}

test('任何表、任何回答：不抛异常，得分在 0 与分值之间，采用的回答落在所选的档里，意思说得出', () => {
  let answered = 0;
  fc.assert(
    fc.property(fc.oneof(damagedForm, waitingForm), anyAnswers, options, (grid, answers, as) => {
      for (const { indicators } of tablesOf(grid, as, answers)) {
        for (const indicator of indicators) {
          const weight = indicator.row.weight?.number ?? indicator.row.level3?.weight ?? decimal(0);
          if (indicator.score) expect(indicator.score.gte(0) && indicator.score.lte(weight)).toBe(true);
          expect(say(meaningOf(indicator), 'zh-CN')).not.toContain('{');
          const bands = bandsOf(indicator, policy);
          expect(bands.every(({ from, to }) => from.gte(0) && from.lte(to) && to.lte(weight))).toBe(true);
          if (!indicator.answered) continue;
          answered++;
          const inBand = bands.some(
            ({ from, to, isTopInclusive }) =>
              indicator.score?.gte(from) && (isTopInclusive ? indicator.score.lte(to) : indicator.score.lt(to)),
          );
          expect(inBand).toBe(true);
        }
      }
    }),
    { numRuns: 800 },
  );
  expect(answered).toBeGreaterThan(100);
});

test('任何回答：写入计划后带着同样的回答再评，什么也不写', () => {
  let planned = 0;
  fc.assert(
    fc.property(waitingForm, anyAnswers, options, (grid, answers, as) => {
      const entries = entriesOf(grid, as, answers);
      planned += entries.length;
      expect(entriesOf(applyPlan(grid, entries).grid, as, answers)).toEqual([]);
    }),
    { numRuns: 700 },
  );
  expect(planned).toBeGreaterThan(1000);
});

test('写进去的得分和说明就在表里：没有回答再评，也什么都不写', () => {
  let written = 0;
  fc.assert(
    fc.property(waitingForm, scores, notes, options, (grid, given, texts, as) => {
      // What a person keeps out of the sheet, or the sheet keeps, is asked anew without the answers.
      const own = new Map([...texts].filter(([, text]) => !['', ' ', '无'].includes(text)));
      const answers = { columns: new Map(), scores: given, notes: own, asides: new Map() };
      const tables = tablesOf(grid, as, answers);
      const answered = tables.flatMap(({ indicators }) => indicators.filter((one) => one.answered));
      const kept = new Set(tables.flatMap(({ plan }) => plan.conflicts.map(({ cell }) => cell)));
      fc.pre(answered.every(({ row: { given: place } }) => place !== null && !kept.has(place.cell)));
      const entries = tables.flatMap(({ plan }) => plan.entries);
      written += answered.length;
      expect(entriesOf(applyPlan(grid, entries).grid, as)).toEqual([]);
    }),
    { numRuns: 700 },
  );
  expect(written).toBeGreaterThan(50);
});
