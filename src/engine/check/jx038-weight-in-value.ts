import { phrase } from '../message/phrase';
import type { ScoredIndicator } from '../scoring/scored';
import { weightOf } from '../scoring/weight-of';
import type { Check } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';

/** One row may hold three equal numbers by chance; of two, no other row may hold numbers that differ from its weight. */
const ENOUGH = 2;

/** JX038 指标值、完成值栏填的是分值. */
export const weightInValue: Check = {
  code: 'JX038',
  name: 'weight-in-value',
  severity: 'error',
  explain: explanation('weight-in-value'),
  ofTable({ result: { indicators } }) {
    const suspects = indicators.filter(isWeightInValue);
    if (suspects.length === 0) return [];
    const sure = suspects.length >= ENOUGH && suspects.length === indicators.filter(isBare).length;
    return suspects.flatMap(({ row }) => {
      if (!row.target) return [];
      const message = phrase('check.weight-in-value', { name: indicatorName(row), actual: row.target.text });
      const found = { cell: row.target.cell, message, expected: null, actual: row.target.text };
      return [sure ? found : { ...found, severity: 'warning' as const }];
    });
  },
};

/** Whether target and actual are the bare number of the weight, which has no unit of its own. */
export function isWeightInValue(indicator: ScoredIndicator): boolean {
  const { target, actual } = indicator.row;
  if (!isBare(indicator) || !target?.number || !actual?.number) return false;
  const weight = weightOf(indicator.row)?.value;
  return weight?.eq(target.number) === true && weight.eq(actual.number);
}

/** Whether target and actual are numbers without sign or unit. */
function isBare({ row, target, actual }: ScoredIndicator): boolean {
  if (target.kind !== 'quantity' || actual.kind !== 'quantity' || target.explicit || row.unitText !== '') return false;
  return Boolean(row.target?.number && row.actual?.number) && row.target?.text.includes('%') === false;
}
