import type { Phrase } from '../../message/phrase';
import { min, ONE, type Decimal } from '../../number/decimal';
import { roundRatio } from '../../number/round';
import { numberContent, percentContent } from '../../plan/content';
import type { PlanEntry } from '../../plan/plan';
import type { CheckInput } from '../check';
import type { FundsRate } from '../funds-rate';
import { amend } from './amend';
import { carryToTotal } from './carry-to-total';
import { rescales } from './rescales';

/** 更正执行率 The rates that the amounts give, and the score where it was worked out from a wrong one. */
export function rateFix(input: CheckInput, wrong: readonly FundsRate[], why: Phrase): readonly PlanEntry[] {
  const rates = wrong.flatMap(({ row: { rate }, computed }) =>
    rate && computed ? amend(input, rate, percentContent(roundRatio(computed)), why) : [],
  );
  const { execution } = input.result;
  if (!wrong.some(({ row }) => row === execution?.total)) return rates;
  return rescales(input) ? [] : [...rates, ...followingScore(input, why)];
}

/** The score of a wrong rate is right by that rate only. */
function followingScore(input: CheckInput, why: Phrase): readonly PlanEntry[] {
  const { result, policy } = input;
  const { execution } = result;
  if (!execution?.rateGiven || !execution.weight || !execution.score || !execution.given) return [];
  const { given, score, rateGiven, weight, total } = execution;
  const agrees = (due: Decimal): boolean => given.minus(due).abs().lte(policy.tolerance.score);
  if (agrees(score) || !agrees(min(rateGiven, ONE).times(weight)) || total.given?.formula !== null) return [];
  return [amend(input, total.given, numberContent(score), why), ...carryToTotal(input, score.minus(given), why)];
}
