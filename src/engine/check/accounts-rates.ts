import type { Decimal } from '../number/decimal';
import type { Rate } from '../rate/rate';
import type { Field } from '../table/table';
import type { TableResult } from '../table-result';

/** A rate that a table of accounts prints: where, what stands there and what is due, as ratios. */
export interface AccountsRate {
  readonly rate: Rate;
  readonly given: Field;
  readonly printed: Decimal;
  readonly due: Decimal;
}

/** The printed rates of accounts but those that are told as rates of the funds. */
export function accountsRates({ table, rates, execution }: TableResult): AccountsRate[] {
  if (!table.accounts) return [];
  const told = new Set(execution?.funds.rows.map(({ rate }) => rate?.cell));
  return rates.flatMap((rate) => {
    const { given, givenValue: printed, value: due } = rate;
    return given && printed && due && !told.has(given.cell) ? [{ rate, given, printed, due }] : [];
  });
}
