import type { Decimal } from '../number/decimal';
import type { Policy } from '../policy/policy';
import type { CheckInput } from './check';
import { knownRate } from './funds-rate';

/** 预演 What a policy says that a system does after upload. */
export type Rehearsal = NonNullable<Policy['rehearsal']>;

/** What the systems look at: the score of the indicators and that of the execution rate, with their full marks. */
export interface Uploaded {
  readonly total: Decimal;
  readonly indicators: Decimal;
  readonly execution: Decimal;
  /** spent ÷ budget. */
  readonly rate: Decimal;
  /** Where the rate stands. */
  readonly cell: string;
}

/** What would be uploaded; null where the table has no execution rate or nothing is scored. */
export function uploadedOf({ result: { execution, total, table } }: CheckInput): Uploaded | null {
  const rate = execution && knownRate(execution);
  const score = execution?.score ?? execution?.given;
  const cell = (execution?.total.rate ?? execution?.total.spent)?.cell;
  if (!rate || !score || !total.score || cell === undefined || table.indicators.length === 0) return null;
  return { total: total.score, indicators: total.score.minus(score), execution: score, rate, cell };
}
