import type { Decimal } from '../number/decimal';
import type { IndicatorRow } from '../table/table';
import type { Reading } from '../target/target';
import type { Share } from './share';

/** One indicator as it is read. `year` is the table's; `weight` is null where there is none to score by. */
export interface Subject {
  readonly row: IndicatorRow;
  readonly target: Reading;
  readonly actual: Reading;
  readonly year: string | null;
  /** The execution rate of the table's funds block; null where it has none. */
  readonly rate: Share | null;
  readonly weight: Decimal | null;
}
