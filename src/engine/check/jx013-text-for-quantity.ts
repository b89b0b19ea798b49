import { phrase } from '../message/phrase';
import { ZERO } from '../number/decimal';
import type { ScoredIndicator } from '../scoring/scored';
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
  ofIndicator(indicator) {
    const { row, target, actual } = indicator;
    if (!row.actual || !isWords(actual) || isNothing(indicator)) return [];
    if (isRateInWords(indicator)) {
      const message = phrase('check.text-for-quantity.rate', { name: indicatorName(row), actual: row.actual.text });
      return [{ cell: row.actual.cell, message, expected: null, actual: row.actual.text, severity: 'warning' }];
    }
    if (!row.target || !isFigure(target)) return [];
    const values = { name: indicatorName(row), target: row.target.text, actual: row.actual.text };
    const message = phrase('check.text-for-quantity', values);
    return [{ cell: row.actual.cell, message, expected: null, actual: row.actual.text }];
  },
};

/** `未验收` that earned nothing says enough. */
function isNothing({ row: { actual, given } }: ScoredIndicator): boolean {
  return given?.number?.eq(ZERO) === true && /^(?:尚|暂|还)?(?:未|没有)/.test(actual?.text ?? '');
}

/** A rate that is told in words, on a form without targets (`参与率` / `逐年提升`). */
function isRateInWords({ row, target, actual }: ScoredIndicator): boolean {
  return target.kind === 'blank' && actual.kind === 'text' && indicatorName(row).endsWith('率');
}

function isFigure({ kind }: Reading): boolean {
  return kind === 'quantity' || kind === 'range';
}

function isWords({ kind }: Reading): boolean {
  return kind === 'text' || kind === 'yes-no' || kind === 'level';
}
