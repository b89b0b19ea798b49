import { phrase } from '../message/phrase';
import type { Reading } from '../target/target';
import type { Check } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';

/** JX013 定量指标值配文字完成值（“完成”“已完成”）. */
export const textForQuantity: Check = {
  code: 'JX013',
  name: 'text-for-quantity',
  severity: 'error',
  explain: explanation('text-for-quantity'),
  ofIndicator({ row, target, actual }) {
    if (!row.target || !row.actual || !isFigure(target) || !isWords(actual)) return [];
    const values = { name: indicatorName(row), target: row.target.text, actual: row.actual.text };
    const message = phrase('check.text-for-quantity', values);
    return [{ cell: row.actual.cell, message, expected: null, actual: row.actual.text }];
  },
};

function isFigure({ kind }: Reading): boolean {
  return kind === 'quantity' || kind === 'range';
}

function isWords({ kind }: Reading): boolean {
  return kind === 'text' || kind === 'yes-no' || kind === 'level';
}
