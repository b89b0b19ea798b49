import { ZERO } from '../number/decimal';
import { percentText, plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { Computation, Figures } from './assessment';
import { fullMarks, partMarks, thresholdMarks, type Award } from './award';
import { Share } from './share';
import { steppedByPolicy } from './stepped';

/**
 * 反向指标 Less is better: not above the target → full marks, else by the policy's formula. 财预〔2020〕10号 names none; `ratio`
 * is that of the Hubei and Beijing forms (A/B), `linear-excess` that of 一体化系统绩效模块, `stepped` that of 财政部 before. The
 * target is positive.
 */
export function reverse(figures: Figures, policy: Policy): Computation {
  const { target, actual, weight } = figures;
  const met = actual.lte(target);
  const award = met ? fullMarks(weight) : FORMULAS[policy.quantitative.reverse](figures, policy);
  return {
    method: 'reverse',
    rule: 'reverse',
    score: award.score,
    // Nothing, or less, is no finite multiple of the target.
    completion: actual.gt(ZERO) ? new Share(target, actual) : null,
    outcome: met ? 'met' : 'missed',
    steps: met
      ? () => [
          phrase('scoring.step.within', { actual: plainText(actual), target: plainText(target) }),
          ...award.steps(),
        ]
      : award.steps,
  };
}

const FORMULAS: Record<Policy['quantitative']['reverse'], (figures: Figures, policy: Policy) => Award> = {
  ratio: ({ target, actual, weight }, policy) => thresholdMarks(new Share(target, actual), weight, policy),
  'linear-excess': linearExcess,
  stepped: steppedByPolicy,
};

function linearExcess({ target, actual, weight }: Figures, policy: Policy): Award {
  const kept = new Share(target.times(2).minus(actual), target);
  const award = partMarks(kept, weight, policy);
  const steps = () => {
    const excess = percentText(actual.minus(target).div(target));
    const values = { actual: plainText(actual), target: plainText(target), excess, kept: percentText(kept.ratio) };
    return [phrase('scoring.step.excess', values), phrase('scoring.step.kept', values), ...award.steps()];
  };
  return { score: award.score, steps };
}
