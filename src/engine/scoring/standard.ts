import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { Computation, Figures } from './assessment';
import { fullMarks, shareMarks } from './award';
import { Share } from './share';

/**
 * 标准 A rate that must be met exactly (`2000元/人`): equal → full marks; the further off on either side, the fewer
 * (our own default: the rules name no formula). The target is positive.
 */
export function standard({ target, actual, weight }: Figures, policy: Policy): Computation {
  const met = actual.eq(target);
  const share = new Share(actual, target);
  const kept = actual.lt(target) ? share : new Share(target, actual);
  const award = met ? fullMarks(weight) : shareMarks(kept, weight, policy);
  return {
    method: 'standard',
    rule: 'standard',
    score: award.score,
    completion: share,
    outcome: met ? 'met' : 'missed',
    steps: met
      ? () => [
          phrase('scoring.step.equals', { actual: plainText(actual), target: plainText(target) }),
          ...award.steps(),
        ]
      : award.steps,
  };
}
