import { HUNDRED, parseDecimal, type Decimal } from '../number/decimal';
import type { Policy } from '../policy/policy';
import type { Reading } from '../target/target';
import type { Computation } from './assessment';
import { fullMarks, shareMarks } from './award';
import { Share } from './share';

/** What the method works with: the execution rate of the funds block, where there is one, and what the actual says. */
export interface RateFigures {
  readonly rate: Share | null;
  readonly actual: Reading;
  readonly weight: Decimal | null;
}

/** 支出率 An indicator that earns the execution rate × weight (林芝: 资金管理); null where nothing says the rate. */
export function rate(figures: RateFigures, policy: Policy): Computation | null {
  const share = figures.rate ?? statedRate(figures.actual);
  if (!share) return null;
  const met = share.dividend.gte(share.divisor);
  const award = met ? fullMarks(figures.weight) : shareMarks(share, figures.weight, policy);
  return {
    method: 'rate',
    rule: 'special',
    score: award.score,
    completion: share,
    outcome: met ? 'met' : 'missed',
    steps: award.steps,
  };
}

const PERCENTAGES = /(\d+(?:\.\d+)?)%/g;

/** The one percentage that an actual names: `66.10%`, `资金支出率为66.10%`. */
function statedRate({ text }: Reading): Share | null {
  const [first, ...others] = [...text.matchAll(PERCENTAGES)];
  const percentage = first && others.length === 0 ? parseDecimal(first[1] ?? '') : null;
  return percentage && new Share(percentage, HUNDRED);
}
