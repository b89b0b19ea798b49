import { LARGEST_PLAIN_RATIO } from '../target/unit-of-figure';
import { phrase } from '../message/phrase';
import type { Quantity } from '../target/target';
import type { Check } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';
import { isWeightInValue } from './jx038-weight-in-value';

/** JX022 指标值没有写单位，从单位栏、名称都看不出. */
export const unitMissing: Check = {
  code: 'JX022',
  name: 'unit-missing',
  severity: 'warning',
  explain: explanation('unit-missing'),
  ofIndicator(indicator) {
    const { row, target } = indicator;
    if (target.kind !== 'quantity' || !row.target || target.value.eq(0) || !lacksUnit(target)) return [];
    if (isWeightInValue(indicator)) return [];
    const message = phrase('check.unit-missing', { name: indicatorName(row), actual: row.target.text });
    return [{ cell: row.target.cell, message, expected: null, actual: row.target.text }];
  },
};

/** `85` of a rate lacks its percent sign; `0.85` is the ratio itself. */
function lacksUnit({ notes, value }: Quantity): boolean {
  if (notes.includes('unit-missing')) return true;
  return notes.includes('percent-inferred') && value.gt(LARGEST_PLAIN_RATIO);
}
