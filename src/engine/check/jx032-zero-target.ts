import { fixedText, plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { Check } from './check';
import { explanation } from './explanation';
import { scoreFix } from './fix/score-fix';
import { indicatorName } from './indicator-name';
import { missedWithFullMarks } from './jx008-missed-full-marks';
import type { ScoringUnit } from './scoring-unit';

/** JX032 指标值为 0 的不作除法：做到的得满分，没做到的不得分 (预算管理一体化系统缺省规则). */
export const zeroTarget: Check = {
  code: 'JX032',
  name: 'zero-target',
  severity: 'error',
  explain: explanation('zero-target'),
  ofUnit(unit, input) {
    const { policy } = input;
    const { row, score } = unit.indicator;
    if (!zeroTargetScoredWrong(unit, policy) || !row.given || !score || !unit.given) return [];
    const [expected, actual] = [fixedText(score, policy.scorePlaces), plainText(unit.given)];
    const values = { name: indicatorName(row), target: row.target?.text ?? '', measured: row.actual?.text ?? '' };
    const message = phrase('check.zero-target', { ...values, expected, actual });
    const fix = scoreFix(input, row.given, score, message);
    return [{ cell: row.given.cell, message, expected, actual, fix }];
  },
};

/** Whether a target of zero got another score than all or nothing; full marks for a missed one are JX008. */
export function zeroTargetScoredWrong(unit: ScoringUnit, policy: Policy): boolean {
  const { indicator, given, weight, shared } = unit;
  const { score, method } = indicator;
  if (method !== 'zero-target' || !score || !given || !weight || shared || missedWithFullMarks(unit)) return false;
  return given.lte(weight) && given.minus(score).abs().gt(policy.tolerance.score);
}
