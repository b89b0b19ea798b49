import type { Decimal } from '../number/decimal';
import { percentText, plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import { fullMarks, shareMarks, type Award, type Share } from '../scoring/award';

/** The score of an execution rate, from the unrounded rate: rate × weight, full marks from 100 % on (财预〔2020〕10号附件1). */
export function awardExecution(share: Share, weight: Decimal | null, policy: Policy): Award {
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
