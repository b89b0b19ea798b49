import { addendsOf, type Addend } from '../plan/addends';
import { fullMarksOf, gradesApply } from '../plan/full-marks';
import type { Policy } from '../policy/policy';
import { weightOf } from '../scoring/weight-of';
import type { TableResult, Total } from '../table-result';
import { narrative } from '../message/zh-cn/narrative';
import { count, marks } from './facts';
import { Passage } from './passage';

/** The total and its grade; while a score is still open, only what was scored so far, and no grade. */
export function totalSentence(result: TableResult, policy: Policy): Passage | null {
  const addends = addendsOf(result);
  const open = addends.filter(({ score }) => score === null);
  const settled = addends.filter(({ score }) => score !== null);
  const cells = settled.flatMap((addend) => addend.cells);
  const score = marks(result.total.score, 'sum', cells);
  if (open.length > 0) {
    return Passage.sentence([
      Passage.say('narrative.partial-total', { score }),
      Passage.say('narrative.pending', { count: count(open.flatMap((addend) => addend.cells.slice(0, 1))) }),
    ]);
  }
  const weighed = weightCells(result);
  const weight = marks(fullMarksOf(result.total, addends), 'sum', weighed);
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
  const full = rule(policy.fullMarks, weighed);
  if (!gradesApply(total, addends, policy)) return Passage.say('narrative.not-full-marks', { full });
  return Passage.say('narrative.grade', {
    policy: rule(policy.name, cells),
    cuts: rule(cutsText(policy), cells),
    grade: rule(total.grade ?? '', cells),
  });
}

function weightCells({ execution, indicators }: TableResult): string[] {
  const weights = indicators.flatMap(({ row }) => (row.detail ? [] : (weightOf(row)?.cell ?? [])));
  const rate = execution?.weight && (execution.total.weight ?? execution.funds.labelWeight);
  return rate ? [rate.cell, ...weights] : weights;
}

/** What the policy says, led to the cells that it is held against. */
function rule(text: string, cells: readonly string[]): Passage | null {
  return Passage.fact(text, { format: 'quotation', basis: 'policy', value: null, cells });
}

function cutsText({ grades }: Policy): string {
  const cuts = grades.map(({ name, from }, index) => {
    const above = grades[index - 1];
    const lowest = index === grades.length - 1 && above !== undefined;
    return filled(lowest ? 'narrative.cut-below' : 'narrative.cut', { from: lowest ? above.from : from, grade: name });
  });
  return cuts.join(narrative['narrative.enumeration']);
}

function filled(
  id: 'narrative.cut' | 'narrative.cut-below',
  values: Readonly<Record<'from' | 'grade', string>>,
): string {
  return narrative[id].replace('{from}', values.from).replace('{grade}', values.grade);
}
