import { min, ONE, type Decimal } from '../number/decimal';
import { fixedText, plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import { comparable } from '../target/comparable';
import type { Check, CheckInput, Found } from './check';
import { explanation } from './explanation';
import { scoreFix } from './fix/score-fix';
import { impliedDirection } from './implied-direction';
import { indicatorName } from './indicator-name';
import { missedWithFullMarks } from './jx008-missed-full-marks';
import type { ScoringUnit } from './scoring-unit';

/** JX030 成本、时限、投诉率等反向指标用反向的公式和符号 (反向公式见口径). */
export const reverseFormula: Check = {
  code: 'JX030',
  name: 'reverse-formula',
  severity: 'error',
  explain: explanation('reverse-formula'),
  ofUnit: (unit, input) => (scoredAsPositive(unit, input.policy) ? wrongScore(unit, input) : wrongSign(unit)),
};

/** Whether the printed score is the one that the formula of positive indicators gives a reverse one. */
export function scoredAsPositive(unit: ScoringUnit, policy: Policy): boolean {
  const { indicator, given, weight, shared } = unit;
  const { score, method } = indicator;
  if (method !== 'reverse' || !score || !given || !weight || shared || missedWithFullMarks(unit)) return false;
  const share = positiveShare(unit);
  if (!share || given.minus(score).abs().lte(policy.tolerance.score)) return false;
  return min(share, ONE).times(weight).minus(given).abs().lte(policy.tolerance.score);
}

function positiveShare({ indicator: { target, actual } }: ScoringUnit): Decimal | null {
  if (target.kind !== 'quantity' || actual.kind !== 'quantity' || !target.value.gt(0)) return null;
  const like = comparable(target, actual);
  return like && like.actual.div(target.value);
}

function wrongScore({ indicator: { row, score }, given }: ScoringUnit, input: CheckInput): Found[] {
  if (!row.given || !score || !given) return [];
  const [expected, actual] = [fixedText(score, input.policy.scorePlaces), plainText(given)];
  const values = { name: indicatorName(row), target: row.target?.text ?? '', measured: row.actual?.text ?? '' };
  const message = phrase('check.reverse-formula', { ...values, expected, actual });
  const fix = scoreFix(input, row.given, score, message);
  return [{ cell: row.given.cell, message, expected, actual, fix }];
}

/** `项目总成本 ≥90万元`: what should stay small is asked to be large. */
function wrongSign({ indicator: { row, target } }: ScoringUnit): Found[] {
  if (target.kind !== 'quantity' || !target.explicit || !row.target) return [];
  if (target.operator !== '>=' && target.operator !== '>') return [];
  // At least nothing is always true, and 0 a slip of another kind.
  if (!target.value.gt(0) || impliedDirection(target, row) !== 'reverse') return [];
  const message = phrase('check.reverse-formula.sign', { name: indicatorName(row), actual: row.target.text });
  return [{ cell: row.target.cell, message, expected: null, actual: row.target.text, severity: 'warning' }];
}
