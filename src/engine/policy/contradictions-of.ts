import { phrase, type Phrase } from '../message/phrase';
import { decimal, ONE, sum, ZERO } from '../number/decimal';
import { plainText } from '../number/round';
import type { Policy } from './policy';

/** Where the fields of a well-formed policy contradict each other; empty for a sound policy. */
export function contradictionsOf(policy: Policy): Phrase[] {
  return [...weightProblems(policy), ...bandProblems(policy), ...gradeProblems(policy), ...ratioProblems(policy)];
}

function weightProblems({ weights, fullMarks }: Policy): Phrase[] {
  const total = sum([weights.execution, ...Object.values(weights.levels)].map(decimal));
  if (total.eq(fullMarks)) return [];
  return [phrase('policy.weights-sum', { sum: plainText(total), fullMarks })];
}

function bandProblems({ qualitativeBands: [first, second] }: Policy): Phrase[] {
  const descending = decimal(first).lte(ONE) && decimal(first).gt(second) && decimal(second).gt(ZERO);
  return descending ? [] : [phrase('policy.bands-order', { first, second })];
}

function gradeProblems({ grades }: Policy): Phrase[] {
  const problems: Phrase[] = [];
  grades.forEach((grade, index) => {
    const better = grades[index - 1];
    if (better && decimal(grade.from).gte(better.from)) {
      problems.push(phrase('policy.grades-order', { index: String(index), from: grade.from, better: better.from }));
    }
  });
  const last = grades.length - 1;
  const lowest = grades[last];
  // Every total has a grade only where the worst one begins at zero.
  if (lowest && !decimal(lowest.from).eq(ZERO)) {
    problems.push(phrase('policy.grades-lowest', { index: String(last), from: lowest.from }));
  }
  return problems;
}

function ratioProblems({ execution, quantitative }: Policy): Phrase[] {
  const problems: Phrase[] = [];
  if (decimal(execution.noteBelow).gt(ONE)) {
    problems.push(phrase('policy.ratio-above-one', { path: 'execution.noteBelow', found: execution.noteBelow }));
  }
  if (decimal(quantitative.overNoteFrom).lte(ONE)) {
    const found = quantitative.overNoteFrom;
    problems.push(phrase('policy.ratio-not-above-one', { path: 'quantitative.overNoteFrom', found }));
  }
  return problems;
}
