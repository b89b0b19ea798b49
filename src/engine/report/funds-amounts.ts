import { decimal, type Decimal } from '../number/decimal';
import type { Field } from '../table/table';
import type { Ledger } from './ledger';

/** An amount of the funds block, as printed and in 元. */
export interface FundsAmount {
  readonly cell: string;
  readonly value: Decimal;
  readonly amount: Decimal;
}

export interface FundsAmounts {
  readonly unit: string;
  readonly total: {
    readonly initial: FundsAmount | null;
    readonly budget: FundsAmount | null;
    readonly spent: FundsAmount | null;
  };
  readonly all: readonly FundsAmount[];
}

/** 元 in each unit of money that a table is kept in. */
export const FACTORS = { 元: decimal(1), 万元: decimal(10_000), 亿元: decimal(100_000_000) };

/** The amounts of the funds block; null where the table has none. */
export function fundsAmounts({ source }: Ledger): FundsAmounts | null {
  const { funds } = source.evaluation.table;
  const [total] = funds?.rows ?? [];
  if (!funds || !total) return null;
  const of = (field: Field | null): FundsAmount | null =>
    field?.number
      ? { cell: field.cell, value: field.number, amount: field.number.times(FACTORS[funds.moneyUnit]) }
      : null;
  const all = funds.rows.flatMap(({ initial, budget, spent }) => [of(initial), of(budget), of(spent)]);
  return {
    unit: funds.moneyUnit,
    total: { initial: of(total.initial), budget: of(total.budget), spent: of(total.spent) },
    all: all.filter((amount) => amount !== null),
  };
}
