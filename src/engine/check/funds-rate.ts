import { ZERO, type Decimal } from '../number/decimal';
import { amountOf } from '../execution/amount-of';
import type { Execution } from '../execution/execution';
import { printedRate } from '../execution/printed-rate';
import type { FundsRow } from '../table/table';

/** 执行率 The rate of a funds row: what its amounts give and what it prints. */
export interface FundsRate {
  readonly row: FundsRow;
  /** The denominator and the amount spent; null where blank or unreadable. */
  readonly base: Decimal | null;
  readonly spent: Decimal | null;
  /** spent ÷ base; null where an amount is missing or the base is zero. */
  readonly computed: Decimal | null;
  /** As a ratio; null where none is printed. */
  readonly printed: Decimal | null;
}

/** The rate of the total row. */
export function totalRate(execution: Execution): FundsRate {
  const { total, rate, rateGiven } = execution;
  return { row: total, ...amountsOf(total, execution), computed: rate, printed: rateGiven };
}

/** The rate to go by: that of the amounts, or the printed one where the amounts are not published. */
export function knownRate(execution: Execution): Decimal | null {
  const { base, spent, computed, printed } = totalRate(execution);
  return computed ?? (base && spent ? null : printed);
}

/** The rates of the rows of sources. */
export function sourceRates(execution: Execution): readonly FundsRate[] {
  return execution.funds.rows.filter((row) => row !== execution.total).map((row) => rateOf(row, execution));
}

function rateOf(row: FundsRow, execution: Execution): FundsRate {
  const { base, spent } = amountsOf(row, execution);
  const computed = base && spent && !base.eq(ZERO) ? spent.div(base) : null;
  return { row, base, spent, computed, printed: printedRate(row.rate, computed) };
}

function amountsOf(row: FundsRow, { base, funds: { moneyUnit } }: Execution): Pick<FundsRate, 'base' | 'spent'> {
  return { base: amountOf(row[base], moneyUnit), spent: amountOf(row.spent, moneyUnit) };
}
