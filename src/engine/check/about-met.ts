import type { Policy } from '../policy/policy';
import type { ScoringUnit } from './scoring-unit';

const ABOUT = /约|左右|上下/;

/** Whether a target that says 约 or 左右 is missed by no more than the tolerance of scores: 5286人 of `约5300人`. */
export function aboutMet({ indicator: { row, score }, weight }: ScoringUnit, { tolerance }: Policy): boolean {
  if (!row.target || !weight || !score || !ABOUT.test(row.target.text)) return false;
  return weight.minus(score).lte(tolerance.score);
}
