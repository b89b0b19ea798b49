import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import { gradeOf } from '../scoring/grade';
import { hasBoxes, tickedOf } from '../table/ticked';
import type { Check } from './check';
import { explanation } from './explanation';
import { gradeFix } from './fix/total-fix';
import { printedScore } from './printed-score';

/** JX044 等级 = 总分所在的档 (财预〔2020〕10号: 90、80、60). */
export const grade: Check = {
  code: 'JX044',
  name: 'grade',
  severity: 'error',
  explain: explanation('grade'),
  ofTable(input) {
    const { result, policy } = input;
    const { given, gradeGiven, score: computed } = result.total;
    const printed = result.table.total?.grade;
    // The figures of the sheet decide: its scores as printed, else its total as printed.
    const score = printedScore(input) ?? given ?? computed;
    const expected = score && gradeOf(score, policy);
    if (!printed || gradeGiven === null || !expected || expected === gradeGiven) return [];
    const actual = tickedOf(printed.text);
    const message = phrase('check.grade', { score: plainText(score), expected, actual });
    // A tick is moved by hand: the other boxes stay.
    const fix = hasBoxes(printed.text) ? [] : gradeFix(input, printed, expected, message);
    return [{ cell: printed.cell, message, expected, actual, fix }];
  },
};
