import { phrase } from '../message/phrase';
import { heldInCell } from '../number/decimal';
import { percentText, plainText, roundRatio } from '../number/round';
import type { Execution } from '../execution/execution';
import type { Policy } from '../policy/policy';
import { numberContent, percentContent } from './content';
import { formulaFor, ratioFormula, shareFormula } from './formula';
import type { PlanOptions } from './plan';
import { saysNumber, type Proposal } from './proposal';

/** 执行率 and its 得分, in the total row of the funds block. */
export function proposeExecution(execution: Execution, policy: Policy, as: PlanOptions['as']): Proposal[] {
  return [...proposeRate(execution, as), ...proposeScore(execution, policy, as)];
}

function proposeRate({ total, base, rate, rateGiven }: Execution, as: PlanOptions['as']): Proposal[] {
  const field = total.rate;
  if (!field || !rate) return [];
  const shown = heldInCell(roundRatio(rate));
  const whole = total[base];
  const formula = as === 'formulas' ? formulaFor(shown, ratioFormula(total.spent, whole)) : null;
  const agrees = rateGiven !== null && heldInCell(roundRatio(rateGiven)).eq(shown);
  const why = phrase('plan.execution-rate', { spent: total.spent?.text ?? '', base: whole?.text ?? '' });
  return [{ kind: 'execution-rate', field, content: percentContent(shown, formula), agrees, why }];
}

function proposeScore(
  { total, base, rate, weight, score, given }: Execution,
  policy: Policy,
  as: PlanOptions['as'],
): Proposal[] {
  const field = total.given;
  if (!field || !rate || !weight || !score) return [];
  const whole = total[base];
  const share = shareFormula(total.spent, whole, total.weight, policy.scorePlaces);
  const formula = as === 'formulas' && isPlainShare(policy) ? formulaFor(score, share) : null;
  const agrees = saysNumber(field, score) || (given?.eq(score) ?? false);
  const why = phrase('plan.execution-score', { rate: percentText(rate), weight: plainText(weight) });
  return [{ kind: 'execution-score', field, content: numberContent(score, formula), agrees, why }];
}

/** Whether the rate is scored as it is, not by tiers that a formula would not know. */
function isPlainShare({ execution: { curve } }: Policy): boolean {
  return curve.every(({ marks }) => marks === 'rate') && curve.length === 1;
}
