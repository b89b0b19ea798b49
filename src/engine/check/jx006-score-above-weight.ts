import type { Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { TableResult } from '../table-result';
import type { Check, Found } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';

/** JX006 得分 ≤ 分值 (财预〔2020〕10号: 得分最高不超过该指标分值上限). */
export const scoreAboveWeight: Check = {
  code: 'JX006',
  name: 'score-above-weight',
  severity: 'error',
  explain: explanation('score-above-weight'),
  ofTable: ({ result }) => executionScore(result),
  ofUnit: ({ indicator: { row }, weight, given }) => compare(indicatorName(row), row.given?.cell, weight, given),
};

function executionScore({ execution }: TableResult): Found[] {
  if (!execution) return [];
  const { total, weight, given } = execution;
  return compare(total.label, total.given?.cell, weight, given);
}

function compare(name: string, cell: string | undefined, weight: Decimal | null, given: Decimal | null): Found[] {
  if (cell === undefined || !weight || !given?.gt(weight)) return [];
  const [expected, actual] = [plainText(weight), plainText(given)];
  return [{ cell, message: phrase('check.score-above-weight', { name, expected, actual }), expected, actual }];
}
