import { ONE, ZERO, type Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { Computation } from './assessment';
import { fullMarks, noMarks, shareMarks, type Share } from './award';

/** What the method works with: bounds and actual in one unit. */
export interface RangeFigures {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly actual: Decimal;
  readonly weight: Decimal | null;
}

/**
 * 区间 `5000-25000元/人`: inside → full marks; outside actual ÷ low or high ÷ actual of them, none where that bound is not
 * positive (our own default: the rules name no formula).
 */
export function range(figures: RangeFigures, policy: Policy): Computation {
  const { low, high, actual, weight } = figures;
  const inside = actual.gte(low) && actual.lte(high);
  const share = outsideShare(figures);
  const values = { actual: plainText(actual), low: plainText(low), high: plainText(high) };
  const step = inside ? phrase('scoring.step.inside', values) : phrase('scoring.step.outside', values);
  const outsideAward = share ? shareMarks(share, weight, policy) : noMarks(weight);
  const award = inside ? fullMarks(weight) : outsideAward;
  return {
    method: 'range',
    rule: 'range',
    score: award.score,
    completion: inside ? ONE : share && share.dividend.div(share.divisor),
    outcome: inside ? 'met' : 'missed',
    steps: [step, ...award.steps],
  };
}

function outsideShare({ low, high, actual }: RangeFigures): Share | null {
  const share = actual.lt(low) ? { dividend: actual, divisor: low } : { dividend: high, divisor: actual };
  const bound = actual.lt(low) ? low : high;
  return bound.gt(ZERO) ? share : null;
}
