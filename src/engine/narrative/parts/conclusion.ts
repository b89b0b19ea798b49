import { narrative } from '../../message/zh-cn/narrative';
import type { Policy } from '../../policy/policy';
import { addendsOf, type Addend } from '../../scoring/addends';
import { fullMarksOf, gradesApply } from '../../scoring/full-marks';
import { weightOf } from '../../scoring/weight-of';
import type { TableResult } from '../../table-result';
import { count, marks, quotation } from '../facts';
import { fatesClause } from '../indicator/fates';
import { Passage } from '../passage';
import { remarksOn } from '../remarks-on';
import type { Story } from '../story';
import { subjectOf } from '../subject';
import { unmetSentence } from './unmet';

/** 自评结论 The total with its grade and how it is divided, and what became of the indicators. */
export function conclusion(story: Story): readonly (Passage | null)[] {
  const told = [totalSentence(story), gradeRule(story), countsSentence(story), unmetSentence(story)];
  return [
    Passage.text(told) ?? Passage.say('narrative.ask.conclusion', {}),
    ...remarksOn(story, /结论/).map((remark) => Passage.sentence([quotation(remark)])),
  ];
}

/** The total and its grade; while a score is still open, only what was scored so far, and no grade. */
export function totalSentence(story: Story, subject = subjectOf(story.result.table)): Passage | null {
  const what = totalClauses(story, subject);
  return Passage.sentence([Passage.say('narrative.evaluated', { what }) ?? unmarkedClause(story)]);
}

function totalClauses({ result, policy }: Story, subject: Passage | null): Passage | null {
  const addends = addendsOf(result);
  const open = addends.filter(({ score }) => score === null);
  const cells = settledCells(addends);
  const score = marks(result.total.score, 'sum', cells);
  if (open.length > 0) {
    const pending = count(open.flatMap((addend) => addend.cells.slice(0, 1)));
    if (!score) return Passage.say('narrative.all-pending', {});
    return Passage.clause([
      Passage.say('narrative.partial-total', { score }),
      Passage.say('narrative.pending', { count: pending }),
    ]);
  }
  const weight = gradesApply(result.total, addends, policy) ? fullMarks(result, addends) : null;
  const total = weight
    ? Passage.say('narrative.total', { subject, score, weight })
    : Passage.say('narrative.total-alone', { subject, score });
  return total && Passage.clause([total, gradeClause(result, addends, policy)]);
}

function gradeClause(result: TableResult, addends: readonly Addend[], policy: Policy): Passage | null {
  if (gradesApply(result.total, addends, policy)) {
    return Passage.say('narrative.grade', { grade: rule(result.total.grade ?? '', settledCells(addends)) });
  }
  const full = rule(policy.fullMarks, weightCells(result));
  return Passage.say('narrative.not-full-marks', { weight: fullMarks(result, addends), full });
}

/** Official documents set no spaces beside figures. */
const SPACES = /(?<=\p{Script=Han}) (?=\d)|(?<=\d) (?=\p{Script=Han})/gu;

/** By which cuts the grade is given; null without a grade. */
export function gradeRule({ result, policy }: Story): Passage | null {
  const addends = addendsOf(result);
  if (result.total.grade === null || addends.some(({ score }) => score === null)) return null;
  const cells = settledCells(addends);
  const values = { policy: rule(policy.name.replace(SPACES, ''), cells), cuts: rule(cutsText(policy), cells) };
  return Passage.sentence([Passage.say('narrative.grade-rule', values)]);
}

/** How many indicators there are and what became of them. */
export function countsSentence({ tales }: Story): Passage | null {
  const number = count(tales.map(({ cell }) => cell));
  const counted = Passage.say(tales.length === 1 ? 'narrative.single' : 'narrative.count', { count: number });
  return counted && Passage.sentence([counted, fatesClause(tales)]);
}

/** A form that gives no marks at all (中央对地方转移支付自评表). */
function unmarkedClause({ result: { total }, tales }: Story): Passage | null {
  return total.weight === null && tales.length > 0 ? Passage.say('narrative.unmarked', {}) : null;
}

function fullMarks(result: TableResult, addends: readonly Addend[]): Passage | null {
  return marks(fullMarksOf(result.total, addends), 'sum', weightCells(result));
}

function settledCells(addends: readonly Addend[]): string[] {
  return addends.flatMap(({ score, cells }) => (score === null ? [] : cells));
}

function weightCells({ execution, indicators }: TableResult): string[] {
  const weights = indicators.flatMap(({ row }) => (row.detail ? [] : (weightOf(row)?.cell ?? [])));
  const rate = execution?.weight && (execution.total.weight ?? execution.funds.labelWeight);
  return rate ? [rate.cell, ...weights] : weights;
}

/** What the policy says. Its figures have no cells of their own: they lead to those that they are held against. */
function rule(text: string, cells: readonly string[]): Passage | null {
  return Passage.fact(text, { format: 'quotation', basis: 'policy', value: null, cells });
}

function cutsText({ grades }: Policy): string {
  const cuts = grades.map(({ name, from }, index) => {
    const above = grades[index - 1];
    const lowest = index === grades.length - 1 ? above : undefined;
    const sentence: string = narrative[lowest ? 'narrative.cut-below' : 'narrative.cut'];
    return sentence.replace('{from}', (lowest ?? { from }).from).replace('{grade}', name);
  });
  return cuts.join(narrative['narrative.enumeration']);
}
