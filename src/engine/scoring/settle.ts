import type { Decimal } from '../number/decimal';
import type { Policy, RuleName } from '../policy/policy';
import type { Assessment } from './assessment';
import { judge } from './judge';
import type { ScoredIndicator } from './scored';
import type { Steps } from './trace';

/** What stands of an assessment once the person's score is looked at. */
export interface Settled extends Pick<ScoredIndicator, 'reason' | 'method' | 'score' | 'completion' | 'outcome'> {
  readonly rule: RuleName | null;
  /** True where the score is a person's. */
  readonly judged: boolean;
  /** Null where nothing was computed or judged. */
  readonly steps: Steps | null;
}

const NOTHING: Settled = {
  reason: null,
  method: null,
  score: null,
  completion: null,
  outcome: null,
  rule: null,
  judged: false,
  steps: null,
};

/** Settles an assessment: what was computed stands, what a person must judge is checked against the `given` score. */
export function settle(assessment: Assessment, weight: Decimal | null, given: Decimal | null, policy: Policy): Settled {
  switch (assessment.kind) {
    case 'computed': {
      const { method, rule, score, completion, outcome, steps } = assessment.computation;
      const reason = assessment.unitAssumed ? 'unit-assumed' : null;
      return { reason, method, score, completion, outcome, rule, judged: false, steps };
    }
    case 'judged': {
      const { method } = assessment;
      return { ...NOTHING, ...judge(assessment, given, weight, policy), method, rule: method, judged: true };
    }
    case 'blocked':
      return { ...NOTHING, reason: assessment.reason };
  }
}
