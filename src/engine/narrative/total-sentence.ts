import { phrase, say } from '../message/phrase';
import { addendsOf, type Addend } from '../plan/addends';
import type { Policy } from '../policy/policy';
import type { TableResult } from '../table-result';
import { count, figure } from './facts';
import { Passage } from './passage';

/** The total and its grade; while a score is still open, only what was scored so far, and no grade. */
export function totalSentence(result: TableResult, policy: Policy): Passage | null {
  const addends = addendsOf(result);
  const open = addends.filter(({ score }) => score === null);
  const settled = addends.filter(({ score }) => score !== null);
  const cells = settled.flatMap(scoreCells);
  const score = figure(result.total.score, cells);
  if (open.length > 0) {
    return Passage.sentence([
      Passage.say('narrative.partial-total', { score }),
      Passage.say('narrative.pending', { count: count(open.flatMap((addend) => scoreCells(addend).slice(0, 1))) }),
    ]);
  }
  const weight = figure(result.total.weight, weightCells(result));
  return Passage.sentence([
    weight ? Passage.say('narrative.total', { score, weight }) : Passage.say('narrative.total-alone', { score }),
    Passage.say('narrative.grade', {
      policy: Passage.fact(policy.name, cells),
      cuts: Passage.fact(cutsText(policy), cells),
      grade: Passage.fact(result.total.grade ?? '', cells),
    }),
  ]);
}

/** Where the score stands or will stand; in a form without a column for it, what it was computed from. */
function scoreCells({ given, inputs }: Addend): readonly string[] {
  return given ? [given.cell] : inputs;
}

function weightCells({ execution, indicators }: TableResult): string[] {
  const weights = indicators.flatMap(({ row }) => (row.weight?.number ? [row.weight.cell] : []));
  const rate = execution?.weight && (execution.total.weight ?? execution.funds.labelWeight);
  return rate ? [rate.cell, ...weights] : weights;
}

/** The policy's cuts. They have no cells of their own: as a fact they lead to the scores that they were held against. */
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
