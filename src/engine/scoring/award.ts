import { max, min, ZERO, type Decimal } from '../number/decimal';
import { fixedText, percentText, plainText, round, roundRatio } from '../number/round';
import { phrase, type Phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { Share } from './share';
import type { Steps } from './trace';

/** A score and the steps that lead to it; without a weight there is no score, and the steps stop before it. */
export interface Award {
  readonly score: Decimal | null;
  readonly steps: Steps;
}

/** Full marks. */
export function fullMarks(weight: Decimal | null): Award {
  const steps = () => (weight ? [phrase('scoring.step.full', { weight: plainText(weight) })] : []);
  return { score: weight, steps };
}

/** No marks. */
export function noMarks(weight: Decimal | null): Award {
  return { score: weight && ZERO, steps: () => (weight ? [phrase('scoring.step.none')] : []) };
}

/** The share of the weight, beginning with the division. */
export function shareMarks(share: Share, weight: Decimal | null, policy: Policy): Award {
  const award = partMarks(share, weight, policy);
  return { score: award.score, steps: () => [divisionStep(share), ...award.steps()] };
}

/** The share of the weight, none below the share that the policy asks for at least (及格门槛). */
export function thresholdMarks(share: Share, weight: Decimal | null, policy: Policy): Award {
  if (share.reaches(policy.quantitative.noneBelow)) return shareMarks(share, weight, policy);
  const award = noMarks(weight);
  return { score: award.score, steps: () => [divisionStep(share), ...award.steps()] };
}

/** The share of the weight, for a share that the steps before have named. */
export function partMarks(share: Share, weight: Decimal | null, policy: Policy): Award {
  if (!weight) return { score: null, steps: () => [] };
  if (share.dividend.lte(ZERO)) return noMarks(weight);
  // Multiplied before it is divided, so that a tie is a true tie.
  const score = pointsOf(share.dividend.times(weight).div(share.divisor), weight, policy);
  return { score, steps: () => [productStep(share, weight, score, policy)] };
}

/** Rounded half up, never outside 0 and the weight (得分不得超过分值, as the notes of published forms say). */
function pointsOf(exact: Decimal, weight: Decimal, policy: Policy): Decimal {
  return min(max(round(exact, policy.scorePlaces), ZERO), weight);
}

function divisionStep({ dividend, divisor, ratio }: Share): Phrase {
  const [a, b] = [plainText(dividend), plainText(divisor)];
  return phrase('scoring.step.divide', { a, b, percent: percentText(ratio) });
}

function productStep({ dividend, divisor, ratio }: Share, weight: Decimal, score: Decimal, policy: Policy): Phrase {
  const values = { weight: plainText(weight), score: fixedText(score, policy.scorePlaces) };
  // Where the shown percentage would give another score by hand, the step shows the fraction itself.
  const byHand = pointsOf(roundRatio(ratio).times(weight), weight, policy);
  return byHand.eq(score)
    ? phrase('scoring.step.times', { percent: percentText(ratio), ...values })
    : phrase('scoring.step.fraction', { a: plainText(dividend), b: plainText(divisor), ...values });
}
