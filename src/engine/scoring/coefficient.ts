import { HUNDRED, isNegative, ONE, type Decimal } from '../number/decimal';
import type { Policy } from '../policy/policy';
import type { Field } from '../table/table';
import type { Computation } from './assessment';
import { fullMarks, shareMarks } from './award';
import { Share } from './share';

/** 得分系数 A score that the form itself reckons as weight × coefficient (重庆); null where the cell says no coefficient. */
export function coefficient(field: Field | null, weight: Decimal | null, policy: Policy): Computation | null {
  const number = field?.number;
  if (!number || isNegative(number)) return null;
  // `100` in a column of percentages, `1` or `100%` in any other.
  const share = new Share(number, number.gt(ONE) ? HUNDRED : ONE);
  const met = share.reaches(ONE);
  const award = met ? fullMarks(weight) : shareMarks(share, weight, policy);
  return {
    method: 'coefficient',
    rule: 'coefficient',
    score: award.score,
    completion: share,
    outcome: met ? 'met' : 'missed',
    steps: award.steps,
  };
}
