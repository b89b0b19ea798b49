import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Check } from './check';
import { explanation } from './explanation';
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
    const cell = result.table.total?.given?.cell;
    if (!sum || !given || !cell || sum.minus(given).abs().lte(policy.tolerance.score)) return [];
    const [expected, actual] = [plainText(sum), plainText(given)];
    return [{ cell, message: phrase('check.score-total', { expected, actual }), expected, actual }];
  },
};
