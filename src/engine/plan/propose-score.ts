import { phrase } from '../message/phrase';
import { roundRatio } from '../number/round';
import type { Policy } from '../policy/policy';
import type { ScoredIndicator } from '../scoring/scored';
import { numberContent } from './content';
import { formulaFor, ratioFormula, shareFormula, type Formula } from './formula';
import type { PlanOptions } from './plan';
import { saysNumber, type Proposal } from './proposal';

/** 得分 of an indicator; nothing where a person must still decide. */
export function proposeScore(indicator: ScoredIndicator, policy: Policy, as: PlanOptions['as']): Proposal[] {
  const { row, status, score, answered } = indicator;
  const field = row.given;
  if (!field || status !== 'scored' || !score) return [];
  const formula = as === 'formulas' ? formulaFor(score, formulaOf(indicator, policy)) : null;
  const why = answered
    ? phrase('plan.answered-score')
    : phrase('plan.score', { target: row.target?.text ?? '', actual: row.actual?.text ?? '' });
  return [{ kind: 'score', field, content: numberContent(score, formula), agrees: saysNumber(field, score), why }];
}

/**
 * The method as a formula over the cells; null for a person's score and methods that are no plain share, and where the cells do not give the
 * completion: a target of 0.95 and an actual of 96 mean percentages, which a formula would not know.
 */
function formulaOf({ row, method, completion, answered }: ScoredIndicator, policy: Policy): Formula | null {
  const positive = method === 'proportional' && policy.quantitative.positive === 'proportional';
  const reverse = method === 'reverse' && policy.quantitative.reverse === 'ratio';
  if (answered || !(positive || reverse)) return null;
  const [part, whole] = reverse ? [row.target, row.actual] : [row.actual, row.target];
  const reached = completion && formulaFor(roundRatio(completion.ratio), ratioFormula(part, whole));
  return reached === null ? null : shareFormula(part, whole, row.weight, policy.scorePlaces);
}
