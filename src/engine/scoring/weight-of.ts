import { isNegative, type Decimal } from '../number/decimal';
import type { IndicatorRow } from '../table/table';

/** 分值 The weight of an indicator and the cell that says it. */
export interface Weight {
  readonly value: Decimal;
  readonly cell: string;
}

/** The weight of an indicator: of its cell, else of its own label (`决策依据(2分)`); null where neither says one. */
export function weightOf({ weight, level3 }: IndicatorRow): Weight | null {
  if (weight?.number) return isNegative(weight.number) ? null : { value: weight.number, cell: weight.cell };
  return level3?.weight ? { value: level3.weight, cell: level3.cell } : null;
}
