import type { Decimal } from '../number/decimal';
import type { RuleName } from '../policy/policy';
import type { MethodName, ScoredIndicator, ScoreReason } from './scored';
import type { Share } from './share';
import type { Steps } from './trace';

/** What a method computed from target, actual and weight. `score` is null only where there is no weight. */
export interface Computation {
  readonly method: MethodName;
  readonly rule: RuleName;
  readonly score: Decimal | null;
  readonly completion: Share | null;
  readonly outcome: NonNullable<ScoredIndicator['outcome']>;
  readonly steps: Steps;
}

/** What a quantitative method works with: target and actual in one unit; `weight` is null where the row has none. */
export interface Figures {
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly weight: Decimal | null;
}

/** 三档 Band of a qualitative indicator: 1 达成, 2 部分达成, 3 未达成. */
export type Band = 1 | 2 | 3;

/** What target and actual allow: a computation, a person's judgement, or nothing. */
export type Assessment =
  | { readonly kind: 'computed'; readonly computation: Computation; readonly unitAssumed: boolean }
  | {
      readonly kind: 'judged';
      readonly method: 'qualitative' | 'deadline';
      /** The band that the actual names, if any. */
      readonly band: Band | null;
      /** Why no score stands where the person gave none. */
      readonly undecided: ScoreReason;
    }
  | { readonly kind: 'blocked'; readonly reason: ScoreReason };

export type Judged = Extract<Assessment, { kind: 'judged' }>;
