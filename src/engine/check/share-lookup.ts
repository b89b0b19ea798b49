import { max, min, ZERO, type Decimal } from '../number/decimal';
import { AMOUNTS, type AccountsRow } from '../table/accounts';
import type { RateRange } from './rate-range';

/** Whether a printed 占比 is that of another row, in any column: often the row that this one is a part of. */
export type ShareLookup = (row: AccountsRow, printed: RateRange) => boolean;

/** Looks shares up among the rows, whose amounts were rounded by up to `slack`. Each column is sorted once. */
export function shareLookup(rows: readonly AccountsRow[], slack: Decimal): ShareLookup {
  const columns = AMOUNTS.map((amount) => ({ amount, wholes: ascending(rows, amount, slack) }));
  return (row, printed) =>
    columns.some(({ amount, wholes }) => {
      const part = row[amount]?.number;
      return part ? holdsOther(wholes, wholesOf(part, printed, slack), row) : false;
    });
}

/** An amount that others may be shares of. */
interface Whole {
  readonly row: AccountsRow;
  readonly value: Decimal;
}

/** The wholes of a column; of what may be nothing there are no shares. */
function ascending(rows: readonly AccountsRow[], amount: (typeof AMOUNTS)[number], slack: Decimal): Whole[] {
  const wholes = rows.flatMap((row) => {
    const value = row[amount]?.number;
    return value?.gt(slack) ? [{ row, value }] : [];
  });
  return wholes.sort((one, other) => one.value.cmp(other.value));
}

/** A range of amounts; null has no end. */
interface Range {
  readonly least: Decimal;
  readonly most: Decimal | null;
}

/** The wholes that have a share between the printed ends, where both amounts may be off by the slack. */
function wholesOf(part: Decimal, { least, most }: RateRange, slack: Decimal): Range | null {
  // The least share × the whole ≤ the part, the part ≤ the most share × the whole.
  const upper = within({ least: ZERO, most: null }, least, part.plus(slack));
  const range = upper && within(upper, most.neg(), slack.minus(part));
  return range && { least: range.least.minus(slack), most: range.most && range.most.plus(slack) };
}

/** What is left of a range of wholes where `factor` × whole ≤ `limit`; null for nothing. */
function within({ least, most }: Range, factor: Decimal, limit: Decimal): Range | null {
  if (factor.eq(ZERO)) return limit.lt(ZERO) ? null : { least, most };
  const bound = limit.div(factor);
  return factor.gt(ZERO) ? { least, most: most ? min(most, bound) : bound } : { least: max(least, bound), most };
}

/** Whether a row other than `own` has its whole in the range: the first one in it, or the one after that. */
function holdsOther(wholes: readonly Whole[], range: Range | null, own: AccountsRow): boolean {
  if (!range) return false;
  const first = firstFrom(wholes, range.least);
  return wholes
    .slice(first, first + 2)
    .some(({ row, value }) => row !== own && (range.most === null || value.lte(range.most)));
}

/** The index of the first whole that is no less than `least`. */
function firstFrom(wholes: readonly Whole[], least: Decimal): number {
  let [from, to] = [0, wholes.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (wholes[middle]?.value.lt(least)) from = middle + 1;
    else to = middle;
  }
  return from;
}
