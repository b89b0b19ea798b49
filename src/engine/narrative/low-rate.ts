import { knownRate } from '../check/funds-rate';
import { amountOf } from '../execution/amount-of';
import type { Execution } from '../execution/execution';
import { roundRatio } from '../number/round';
import type { Policy } from '../policy/policy';

/** True where the execution rate asks for a reason; the shown rate decides, as with the drafted notes. */
export function isLow(execution: Execution, policy: Policy): boolean {
  const rate = knownRate(execution);
  return rate !== null && roundRatio(rate).lt(policy.execution.noteBelow);
}

/** True where the marks of the execution rate are not full and nothing tells the rate that they were given for. */
export function isDockedBlindly(execution: Execution): boolean {
  const { score, given, weight } = execution;
  const standing = score ?? given;
  return knownRate(execution) === null && standing !== null && weight !== null && standing.lt(weight);
}

/** True where the budget was changed in the course of the year. */
export function isAdjusted({ funds, total }: Execution): boolean {
  const initial = amountOf(total.initial, funds.moneyUnit);
  const budget = amountOf(total.budget, funds.moneyUnit);
  return initial !== null && budget !== null && !initial.eq(budget);
}
