import type { Phrase } from '../../message/phrase';
import type { Decimal } from '../../number/decimal';
import { numberContent, textContent } from '../../plan/content';
import type { PlanEntry } from '../../plan/plan';
import type { Policy } from '../../policy/policy';
import { gradeOf } from '../../scoring/grade';
import type { CheckInput } from '../check';
import { printedScore } from '../printed-score';
import { amend } from './amend';

/** What follows where the scores change by so much: the total that was their sum, and its grade; formulas follow by themselves. */
export function carryToTotal(input: CheckInput, change: Decimal, why: Phrase): readonly PlanEntry[] {
  const { result, policy } = input;
  const { given, gradeGiven } = result.total;
  const [total, grade] = [result.table.total?.given, result.table.total?.grade];
  const sum = printedScore(input);
  if (!sum) return [];
  const due = sum.plus(change);
  const entries: PlanEntry[] = [];
  if (total?.formula === null && given && follows(given, sum, due, policy)) {
    entries.push(amend(input, total, numberContent(due), why));
  }
  const [was, now] = [gradeOf(sum, policy), gradeOf(due, policy)];
  if (grade?.formula === null && now !== null && gradeGiven === was && was !== now) {
    entries.push(amend(input, grade, textContent(now), why));
  }
  return entries;
}

/** Whether a printed total was that of the scores as they were, and not that of the scores as they ought to be. */
function follows(given: Decimal, sum: Decimal, due: Decimal, { tolerance }: Policy): boolean {
  const agrees = (score: Decimal): boolean => given.minus(score).abs().lte(tolerance.score);
  return given.eq(sum) ? !given.eq(due) : agrees(sum) && !agrees(due);
}
