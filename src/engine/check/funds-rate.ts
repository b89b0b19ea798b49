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
  return { ...rateOf(execution.total, execution), computed: execution.rate, printed: execution.rateGiven };
}

/** The rates of the rows of sources. */
export function sourceRates(execution: Execution): readonly FundsRate[] {
  return execution.funds.rows.filter((row) => row !== execution.total).map((row) => rateOf(row, execution));
}

function rateOf(row: FundsRow, { base, funds: { moneyUnit } }: Execution): FundsRate {
  const [budget, spent] = [amountOf(row[base], moneyUnit), amountOf(row.spent, moneyUnit)];
  const computed = budget && spent && !budget.eq(ZERO) ? spent.div(budget) : null;
  return { row, base: budget, spent, computed, printed: printedRate(row.rate, computed) };
}
