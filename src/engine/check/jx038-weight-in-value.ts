import { phrase } from '../message/phrase';
import type { ScoredIndicator } from '../scoring/scored';
import { weightOf } from '../scoring/weight-of';
import type { Check } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';

/** One row may hold three equal numbers by chance. */
const ENOUGH = 2;

/** JX038 指标值、完成值栏填的是分值. */
export const weightInValue: Check = {
  code: 'JX038',
  name: 'weight-in-value',
  severity: 'error',
  explain: explanation('weight-in-value'),
  ofTable({ result: { indicators } }) {
    const suspects = indicators.filter(isWeightInValue);
    return suspects.flatMap(({ row }) => {
      if (!row.target) return [];
      const message = phrase('check.weight-in-value', { name: indicatorName(row), actual: row.target.text });
      const found = { cell: row.target.cell, message, expected: null, actual: row.target.text };
      return [suspects.length < ENOUGH ? { ...found, severity: 'warning' as const } : found];
    });
  },
};

/** Whether target and actual are the bare number of the weight, which has no unit of its own. */
export function isWeightInValue({ row, target, actual }: ScoredIndicator): boolean {
  if (target.kind !== 'quantity' || actual.kind !== 'quantity' || target.explicit || row.unitText !== '') return false;
  if (!row.target?.number || !row.actual?.number || row.target.text.includes('%')) return false;
  const weight = weightOf(row)?.value;
  return weight?.eq(row.target.number) === true && weight.eq(row.actual.number);
}
