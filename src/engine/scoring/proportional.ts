import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { Computation, Figures } from './assessment';
import { thresholdMarks, type Award } from './award';
import { reachedMarks } from './over-deduction';
import { Share } from './share';
import { steppedByPolicy } from './stepped';

/**
 * 正向指标 More is better: met → full marks, else actual ÷ target × weight (财预〔2020〕10号); a negative actual earns
 * nothing (一体化系统绩效模块). The target is positive.
 */
export function proportional({ target, actual, weight }: Figures, policy: Policy): Computation {
  const met = actual.gte(target);
  const share = new Share(actual, target);
  const exceeded = met && share.reaches(policy.quantitative.overNoteFrom);
  const award = met
    ? reachedMarks(share, weight, policy)
    : FORMULAS[policy.quantitative.positive]({ target, actual, weight }, policy);
  return {
    method: 'proportional',
    rule: 'quantitative',
    score: award.score,
    completion: share,
    outcome: met ? (exceeded ? 'exceeded' : 'met') : 'missed',
    steps: met
      ? () => [
          phrase('scoring.step.reached', { actual: plainText(actual), target: plainText(target) }),
          ...award.steps(),
        ]
      : award.steps,
  };
}

const FORMULAS: Record<Policy['quantitative']['positive'], (figures: Figures, policy: Policy) => Award> = {
  proportional: ({ target, actual, weight }, policy) => thresholdMarks(new Share(actual, target), weight, policy),
  stepped: steppedByPolicy,
};
