import { fixedText, plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { Check, CheckInput, Found } from './check';
import { explanation } from './explanation';
import { scoreFix } from './fix/score-fix';
import { indicatorName } from './indicator-name';
import { isUnexplained } from './is-unexplained';
import { missedWithFullMarks } from './jx008-missed-full-marks';
import { overCompleted } from './jx026-over-completion';
import { scoredAsPositive } from './jx030-reverse-formula';
import { zeroTargetScoredWrong } from './jx032-zero-target';
import type { ScoringUnit } from './scoring-unit';

/** JX007 定量指标得分 = 按规则计算的得分，容差见口径 (财预〔2020〕10号). */
export const computedScore: Check = {
  code: 'JX007',
  name: 'computed-score',
  severity: 'error',
  explain: explanation('computed-score'),
  ofUnit: compare,
};

function compare(unit: ScoringUnit, input: CheckInput): Found[] {
  const { policy } = input;
  const { row, score } = unit.indicator;
  const { given, weight } = unit;
  const field = row.given;
  // For several indicators under one cell the rules compute nothing; a person's qualitative score stands as its own.
  if (!score || !given || !weight || !field || unit.shared) return [];
  if (toldElsewhere(unit, policy) || reducedByRight(unit, policy)) return [];
  if (given.minus(score).abs().lte(policy.tolerance.score)) return [];
  const [expected, actual] = [fixedText(score, policy.scorePlaces), plainText(given)];
  const message = phrase('check.computed-score', { name: indicatorName(row), expected, actual });
  const fix = dockedOnPurpose(unit) ? [] : scoreFix(input, field, score, message);
  const found = { cell: field.cell, message, expected, actual, fix };
  return [isLateAndExplained(unit) ? { ...found, severity: 'warning' } : found];
}

/** What being late costs no document says: marks that a person took off for it, and said why, may stand. */
function isLateAndExplained({ indicator: { row, method }, weight, given }: ScoringUnit): boolean {
  const docked = weight !== null && given?.lt(weight) === true;
  return method === 'deadline' && docked && row.note !== null && !isUnexplained(row.note);
}

/** Marks that a person took off a target that was met, and said why. */
function dockedOnPurpose({ indicator: { row, outcome } }: ScoringUnit): boolean {
  return outcome !== 'missed' && row.note !== null && !isUnexplained(row.note);
}

/** A score above the weight is JX006, full marks for a missed target JX008, the wrong formula JX030 and JX032. */
function toldElsewhere(unit: ScoringUnit, policy: Policy): boolean {
  const { weight, given } = unit;
  if ((weight !== null && given?.gt(weight) === true) || missedWithFullMarks(unit)) return true;
  return scoredAsPositive(unit, policy) || zeroTargetScoredWrong(unit, policy);
}

/** 适度调减: where the target was far exceeded, a person may take marks off. */
function reducedByRight({ indicator, given }: ScoringUnit, policy: Policy): boolean {
  return overCompleted(indicator, policy) && indicator.score !== null && given?.lt(indicator.score) === true;
}
