import { phrase } from '../message/phrase';
import type { Check } from './check';
import { explanation } from './explanation';

/** Shorter goals have few words to choose from. */
const LONG_ENOUGH = 10;

/** JX049 总体目标的实际完成情况照抄预期目标. */
export const copiedGoal: Check = {
  code: 'JX049',
  name: 'copied-goal',
  severity: 'hint',
  explain: explanation('copied-goal'),
  ofTable({ result: { table } }) {
    const { expected, actual } = table.goal ?? {};
    if (!expected || !actual || !repeats(bare(expected.text), bare(actual.text))) return [];
    const found = { cell: actual.cell, message: phrase('check.copied-goal'), expected: null, actual: actual.text };
    return [found];
  },
};

function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Punctuation}]/gu, '');
}

/** Whether one is the other, or a part of it that says nothing new. */
function repeats(goal: string, done: string): boolean {
  if (Math.min(goal.length, done.length) < LONG_ENOUGH) return false;
  return goal.includes(done) || (done.includes(goal) && !/\d/.test(done.replace(goal, '')));
}
