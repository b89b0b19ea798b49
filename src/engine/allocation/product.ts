import type { Decimal } from '../number/decimal';
import type { AllocationRow } from '../table/allocation';

/** 人数 × 标准 What a row of an allocation table must come to, in the money unit of the table. */
export interface AllocationProduct {
  readonly row: AllocationRow;
  /** Both ends are the same unless the standard is a range (`5000-25000元/人`). */
  readonly least: Decimal;
  readonly most: Decimal;
  /** `45 × 300 × 12`, the figures that were multiplied. */
  readonly factors: readonly Decimal[];
  /** True where the standard is one a month and no column says for how many: a whole year was taken. */
  readonly wholeYear: boolean;
  /** The printed amount; null where none can be read. */
  readonly amount: Decimal | null;
}
