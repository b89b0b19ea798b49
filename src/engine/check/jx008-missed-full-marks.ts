import { fixedText, plainText } from '../number/round';
import { phrase } from '../message/phrase';
import { aboutMet } from './about-met';
import { beyondRange } from './beyond-range';
import type { Check } from './check';
import { explanation } from './explanation';
import { scoreFix } from './fix/score-fix';
import { indicatorName } from './indicator-name';
import type { ScoringUnit } from './scoring-unit';

/** JX008 未完成指标值却得满分 (财预〔2020〕10号: 未完成的按完成值与指标值的比例计分). */
export const missedFullMarks: Check = {
  code: 'JX008',
  name: 'missed-full-marks',
  severity: 'error',
  explain: explanation('missed-full-marks'),
  ofUnit(unit, input) {
    const { policy } = input;
    const { row, score } = unit.indicator;
    if (!row.given || !unit.given || !score || !missedWithFullMarks(unit) || aboutMet(unit, policy)) return [];
    const [expected, actual] = [fixedText(score, policy.scorePlaces), plainText(unit.given)];
    const cells = { name: indicatorName(row), target: row.target?.text ?? '', measured: row.actual?.text ?? '' };
    const beyond = beyondRange(unit.indicator);
    const message = phrase(`check.missed-full-marks${beyond ? '.beyond' : ''}`, { ...cells, expected, actual });
    if (beyond) return [{ cell: row.given.cell, message, expected, actual, severity: 'warning' }];
    const fix = scoreFix(input, row.given, score, message);
    return [{ cell: row.given.cell, message, expected, actual, fix }];
  },
};

/** Whether full marks stand on an indicator that misses its target by more than the rounding of its score hides. */
export function missedWithFullMarks({ indicator, weight, given, shared }: ScoringUnit): boolean {
  if (shared || indicator.outcome !== 'missed') return false;
  if (!weight || !given?.eq(weight)) return false;
  return indicator.score?.lt(weight) === true;
}
