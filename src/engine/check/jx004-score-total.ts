import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Check } from './check';
import { explanation } from './explanation';
import { totalFix } from './fix/total-fix';
import { printedScore } from './printed-score';

/** JX004 得分合计 = 总分行的得分. */
export const scoreTotal: Check = {
  code: 'JX004',
  name: 'score-total',
  severity: 'error',
  explain: explanation('score-total'),
  ofTable(input) {
    const { result, policy } = input;
    const sum = printedScore(input);
    const { given } = result.total;
    const field = result.table.total?.given;
    if (!sum || !given || !field || sum.minus(given).abs().lte(policy.tolerance.score)) return [];
    const [expected, actual] = [plainText(sum), plainText(given)];
    const message = phrase('check.score-total', { expected, actual });
    const fix = totalFix(input, field, sum, message);
    return [{ cell: field.cell, message, expected, actual, fix }];
  },
};
