import { phrase, say } from '../message/phrase';
import { addendsOf, type Addend } from '../plan/addends';
import { fullMarksOf, gradesApply } from '../plan/full-marks';
import type { Policy } from '../policy/policy';
import { weightOf } from '../scoring/weight-of';
import type { TableResult, Total } from '../table-result';
import { count, distinct, figure } from './facts';
import { Passage } from './passage';

/** The total and its grade; while a score is still open, only what was scored so far, and no grade. */
export function totalSentence(result: TableResult, policy: Policy): Passage | null {
  const addends = addendsOf(result);
  const open = addends.filter(({ score }) => score === null);
  const settled = addends.filter(({ score }) => score !== null);
  const cells = distinct(settled.flatMap((addend) => addend.cells));
  const score = figure(result.total.score, cells);
  if (open.length > 0) {
    return Passage.sentence([
      Passage.say('narrative.partial-total', { score }),
      Passage.say('narrative.pending', { count: count(open.flatMap((addend) => addend.cells.slice(0, 1))) }),
    ]);
  }
  const weighed = weightCells(result);
  const weight = figure(fullMarksOf(result.total, addends), weighed);
  return Passage.sentence([
    weight ? Passage.say('narrative.total', { score, weight }) : Passage.say('narrative.total-alone', { score }),
    score && gradeClause(result.total, addends, policy, { cells, weighed }),
  ]);
}

/** Cells of the scores that the total sums, and of their weights. */
interface Evidence {
  readonly cells: readonly string[];
  readonly weighed: readonly string[];
}

/** The grade with its cuts. The policy's figures have no cells of their own: they lead to those that they are held against. */
function gradeClause(
  total: Total,
  addends: readonly Addend[],
  policy: Policy,
  { cells, weighed }: Evidence,
): Passage | null {
  const full = Passage.fact(policy.fullMarks, weighed);
  if (!gradesApply(total, addends, policy)) return Passage.say('narrative.not-full-marks', { full });
  return Passage.say('narrative.grade', {
    policy: Passage.fact(policy.name, cells),
    cuts: Passage.fact(cutsText(policy), cells),
    grade: Passage.fact(total.grade ?? '', cells),
  });
}

function weightCells({ execution, indicators }: TableResult): string[] {
  const weights = indicators.flatMap(({ row }) => (row.detail ? [] : (weightOf(row)?.cell ?? [])));
  const rate = execution?.weight && (execution.total.weight ?? execution.funds.labelWeight);
  return distinct(rate ? [rate.cell, ...weights] : weights);
}

function cutsText({ grades }: Policy): string {
  const cuts = grades.map(({ name, from }, index) => {
    const above = grades[index - 1];
    const lowest = index === grades.length - 1 && above !== undefined;
    return lowest
      ? phrase('narrative.cut-below', { from: above.from, grade: name })
      : phrase('narrative.cut', { from, grade: name });
  });
  return cuts.map((cut) => say(cut, 'zh-CN')).join(say(phrase('narrative.enumeration'), 'zh-CN'));
}
