import type { Decimal } from '../number/decimal';
import type { Funds, FundsRow } from '../table/table';
import type { Trace } from '../scoring/trace';

/** 预算执行 Execution rate and its score, for the total row of a funds block. */
export interface Execution {
  readonly funds: Funds;
  readonly total: FundsRow;
  /** The denominator that was used. */
  readonly base: 'budget' | 'initial';
  /** spent ÷ base, unrounded; null where an amount is missing or the base is zero. */
  readonly rate: Decimal | null;
  /** Full marks of the execution rate: of its row, else of a label, else (null) the block is not scored. */
  readonly weight: Decimal | null;
  /** Printed score and rate, as numbers (rate as a ratio); null where blank or unreadable. */
  readonly given: Decimal | null;
  readonly rateGiven: Decimal | null;
  /** min(rate, 1) × weight, rounded; null where there is no rate or no weight. */
  readonly score: Decimal | null;
  readonly trace: Trace | null;
}
