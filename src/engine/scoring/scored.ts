import type { Decimal } from '../number/decimal';
import type { Phrase } from '../message/phrase';
import type { Reading } from '../target/target';
import type { IndicatorRow } from '../table/table';
import type { Share } from './share';
import type { Trace } from './trace';

/** Name of a scoring method; one file each. */
export type MethodName =
  | 'proportional'
  | 'reverse'
  | 'equal'
  | 'standard'
  | 'zero-target'
  | 'range'
  | 'deadline'
  | 'qualitative'
  | 'rate'
  | 'per-point'
  | 'stepped'
  | 'all-or-nothing'
  | 'coefficient';

/**
 * `scored`: a score stands. `needs-confirmation`: a person must decide. `unreadable`: target or actual is missing or can
 * not be understood or compared. `not-scored`: nothing to score (no weight, detail row, not applicable, shared cell).
 */
export type ScoreStatus = 'scored' | 'needs-confirmation' | 'unreadable' | 'not-scored';

/** Why there is no score, or what a person should know about the one there is; stable, for checks. */
export type ScoreReason =
  | 'copied-actual'
  | 'target-blank'
  | 'actual-blank'
  | 'text-for-quantity'
  | 'dimension-differs'
  | 'several-tasks'
  | 'person-decides'
  | 'outside-band'
  | 'no-weight'
  | 'detail'
  | 'not-applicable'
  | 'shared-cell'
  | 'deadline-unknown'
  | 'unit-assumed';

/** 分值 What an indicator is scored out of. */
export interface ScoringWeight {
  readonly value: Decimal;
  /** Where it is printed; null where the policy says what no cell prints. */
  readonly cell: string | null;
}

/** An indicator with its score. */
export interface ScoredIndicator {
  readonly row: IndicatorRow;
  readonly target: Reading;
  readonly actual: Reading;
  readonly status: ScoreStatus;
  readonly reason: ScoreReason | null;
  readonly method: MethodName | null;
  /** Null where there is none, or the policy scores nothing. */
  readonly weight: ScoringWeight | null;
  /** Rounded half up to the policy's places, within 0 and the weight; null where none can be computed. */
  readonly score: Decimal | null;
  /** Share of the target that was reached, uncapped: 1 is exactly met. Null for qualitative indicators. */
  readonly completion: Share | null;
  /** Whether the target was met, exceeded or missed; null where that can not be said. */
  readonly outcome: 'met' | 'exceeded' | 'missed' | null;
  /** True where the score is a person's answer, which need not stand in the sheet yet. */
  readonly answered: boolean;
  readonly trace: Trace | null;
  /** What a person reads about `reason`; null where there is nothing to say. */
  readonly remark: Phrase | null;
}
