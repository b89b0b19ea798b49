import { ONE, ZERO, type Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { Computation } from './assessment';
import { fullMarks, noMarks, shareMarks, type Award } from './award';
import { Share } from './share';

/** What the method works with: bounds and actual in one unit. */
export interface RangeFigures {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly actual: Decimal;
  readonly weight: Decimal | null;
}

/** What lies inside a range has met it, wherever it lies. */
const WHOLE = new Share(ONE, ONE);

/**
 * 区间 `5000-25000元/人`: inside → full marks; outside actual ÷ low or high ÷ actual of them, none where that bound is not
 * positive (our own default: the rules name no formula).
 */
export function range(figures: RangeFigures, policy: Policy): Computation {
  const { low, high, actual, weight } = figures;
  const inside = actual.gte(low) && actual.lte(high);
  const share = inside ? null : outsideShare(figures);
  const award = inside ? fullMarks(weight) : outsideMarks(share, weight, policy);
  return {
    method: 'range',
    rule: 'range',
    score: award.score,
    completion: inside ? WHOLE : share,
    outcome: inside ? 'met' : 'missed',
    steps: () => {
      const values = { actual: plainText(actual), low: plainText(low), high: plainText(high) };
      return [phrase(inside ? 'scoring.step.inside' : 'scoring.step.outside', values), ...award.steps()];
    },
  };
}

/** How near an actual outside the range comes to the bound that it misses; null where that bound is not positive. */
function outsideShare({ low, high, actual }: RangeFigures): Share | null {
  if (actual.lt(low)) return low.gt(ZERO) ? new Share(actual, low) : null;
  return high.gt(ZERO) ? new Share(high, actual) : null;
}

function outsideMarks(share: Share | null, weight: Decimal | null, policy: Policy): Award {
  return share ? shareMarks(share, weight, policy) : noMarks(weight);
}
