import { decimal, ONE, type Decimal } from '../number/decimal';
import { percentText, plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import { fullMarks, partMarks, shareMarks, type Award } from '../scoring/award';
import { Share } from '../scoring/share';

/**
 * The score of an execution rate by the policy's curve, from the unrounded rate. 财预〔2020〕10号附件1: rate × weight, full marks
 * from 100 % on.
 */
export function awardExecution(share: Share, weight: Decimal | null, policy: Policy): Award {
  const tier = policy.execution.curve.find(({ from }) => share.dividend.gte(share.divisor.times(from)));
  return tier?.marks === 'rate'
    ? rateMarks(share, weight, policy)
    : tierMarks(share, tier?.marks ?? '0', weight, policy);
}

function rateMarks(share: Share, weight: Decimal | null, policy: Policy): Award {
  const { dividend: spent, divisor: budget, ratio } = share;
  if (spent.lt(budget)) return shareMarks(share, weight, policy);
  const award = fullMarks(weight);
  const steps = () => {
    const values = { spent: plainText(spent), budget: plainText(budget), percent: percentText(ratio) };
    const capped = spent.gt(budget) ? [phrase('execution.step.capped')] : [];
    return [phrase('execution.step.rate', values), ...capped, ...award.steps()];
  };
  return { score: award.score, steps };
}

/** A fixed share of the weight, whatever the rate is within its tier. */
function tierMarks({ dividend, divisor, ratio }: Share, marks: string, weight: Decimal | null, policy: Policy): Award {
  const award = partMarks(new Share(decimal(marks), ONE), weight, policy);
  const values = { spent: plainText(dividend), budget: plainText(divisor), percent: percentText(ratio) };
  return { score: award.score, steps: () => [phrase('execution.step.rate', values), ...award.steps()] };
}
