import type { AccountsRow } from '../../table/accounts';

const WHOLE = /三公/;
const ABROAD = /出国|出境/;
const CARS = /公务用车|公车/;
const GUESTS = /接待/;

/** True for the rows of the three public expenses and for their sum. */
export function isPublicCost({ label }: AccountsRow): boolean {
  return [WHOLE, ABROAD, CARS, GUESTS].some((pattern) => pattern.test(label));
}

/** “三公”经费 The row that sums them up, and the rows of each of the three. */
export interface PublicCostRows {
  readonly whole: AccountsRow | null;
  /** 出国, 公务用车, 接待: one row each, but several where no row holds both buying and running cars. */
  readonly three: readonly (readonly AccountsRow[])[];
}

/** The rows of the public expenses. */
export function publicCostRows(rows: readonly AccountsRow[]): PublicCostRows {
  const named = (pattern: RegExp): AccountsRow[] =>
    rows.filter(({ label }) => pattern.test(label) && !WHOLE.test(label));
  const cars = named(CARS);
  const both = cars.find(({ label }) => /购置/.test(label) === /运行|维护/.test(label));
  return {
    whole: rows.find(({ label }) => WHOLE.test(label)) ?? null,
    three: [named(ABROAD).slice(0, 1), both ? [both] : cars, named(GUESTS).slice(0, 1)],
  };
}
