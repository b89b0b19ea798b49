import fc from 'fast-check';
import { shareLookup } from '../../../src/engine/check/share-lookup';
import { decimal, max, min, type Decimal } from '../../../src/engine/number/decimal';
import { AMOUNTS, type AccountsRow } from '../../../src/engine/table/accounts';
import type { Field } from '../../../src/engine/table/table';

type Amounts = readonly (number | null)[];

const field = (amount: number | null | undefined): Field | null =>
  amount === null || amount === undefined
    ? null
    : { cell: 'A1', text: String(amount), value: amount, number: decimal(amount), formula: null };

const rowOf = ([prior, initial, budget, spent]: Amounts, index: number): AccountsRow => ({
  ...{ label: '', row: index + 1, isTotal: false, rateGiven: null, growthGiven: null, shareGiven: null },
  ...{ prior: field(prior), initial: field(initial), budget: field(budget), spent: field(spent) },
});

/** 逐行、逐列地除，两头都让出尾数。 */
function isShareOf(part: Decimal, whole: Decimal, least: Decimal, most: Decimal, slack: Decimal): boolean {
  if (whole.lte(slack)) return false;
  const ends = [part.minus(slack), part.plus(slack)].flatMap((one) =>
    [whole.minus(slack), whole.plus(slack)].map((other) => one.div(other)),
  );
  return most.gte(ends.reduce(min)) && least.lte(ends.reduce(max));
}

const amount = fc.option(
  fc.integer({ min: -300, max: 3000 }).map((tenths) => tenths / 10),
  { freq: 4 },
);
const table = fc.array(fc.tuple(amount, amount, amount, amount), { minLength: 2, maxLength: 7 });
const points = fc.oneof(fc.integer({ min: -30, max: 130 }), fc.constant(0));

test('按列排好再查占比，和逐行相除说的一样', () => {
  fc.assert(
    fc.property(table, points, fc.constantFrom('0', '0.05', '0.5'), (amounts, printed, tail) => {
      const [rows, slack] = [amounts.map(rowOf), decimal(tail)];
      const [least, most] = [decimal(printed - 0.5).div(100), decimal(printed + 0.5).div(100)];
      const isShare = shareLookup(rows, slack);
      for (const row of rows) {
        const plain = rows.some((other) =>
          AMOUNTS.some((column) => {
            const [part, whole] = [row[column]?.number, other[column]?.number];
            return other !== row && part && whole && isShareOf(part, whole, least, most, slack);
          }),
        );
        expect(isShare(row, { least, most })).toBe(plain);
      }
    }),
    { numRuns: 600 },
  );
});

test('自己不是自己的一部分；同样大的另一行才是', () => {
  const whole = { least: decimal('0.995'), most: decimal('1.005') };
  const [one, other] = [rowOf([null, null, null, 20], 0), rowOf([null, null, null, 20], 1)];
  expect(shareLookup([one], decimal(0))(one, whole)).toBe(false);
  expect(shareLookup([one, other], decimal(0))(one, whole)).toBe(true);
});
