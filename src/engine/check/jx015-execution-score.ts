import { ONE, type Decimal } from '../number/decimal';
import { fixedText, plainText, round } from '../number/round';
import { phrase } from '../message/phrase';
import { awardExecution } from '../execution/award-execution';
import type { Execution } from '../execution/execution';
import type { Policy } from '../policy/policy';
import { Share } from '../scoring/share';
import type { Check } from './check';
import { explanation } from './explanation';
import { scoreFix } from './fix/score-fix';
import { totalRate } from './funds-rate';

/** JX015 执行率得分 = 执行率 × 分值，不超过分值 (财预〔2020〕10号附件1). */
export const executionScore: Check = {
  code: 'JX015',
  name: 'execution-score',
  severity: 'error',
  explain: explanation('execution-score'),
  ofTable(input) {
    const { result, policy } = input;
    const { execution } = result;
    if (!execution?.weight || !execution.given || !execution.total.given) return [];
    const { weight, given } = execution;
    const score = execution.score ?? scoreOfPrinted(execution, policy);
    if (!score || given.gt(weight)) return []; // above the weight: JX006
    // A score that follows from a wrong printed rate is mended with the rate, which JX014 and JX016 tell.
    const accepted = [score, scoreOf(execution.rateGiven, weight, policy)];
    if (accepted.some((due) => due?.minus(given).abs().lte(policy.tolerance.score))) return [];
    const [expected, actual] = [fixedText(score, policy.scorePlaces), plainText(given)];
    const message = phrase('check.execution-score', { weight: plainText(weight), expected, actual });
    const fix = scoreFix(input, execution.total.given, round(score, policy.scorePlaces), message);
    return [{ cell: execution.total.given.cell, message, expected, actual, fix }];
  },
};

/** Where amounts are not published, the printed rate is all there is to go by. */
function scoreOfPrinted(execution: Execution, policy: Policy): Decimal | null {
  const { base, spent, printed } = totalRate(execution);
  return execution.weight && !(base && spent) ? scoreOf(printed, execution.weight, policy) : null;
}

function scoreOf(rate: Decimal | null, weight: Decimal, policy: Policy): Decimal | null {
  return rate && awardExecution(new Share(rate, ONE), weight, policy).score;
}
