import { phrase } from '../message/phrase';
import { writesTarget } from '../target/writes-target';
import type { Check } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';

/** JX011 实际完成值照抄目标：带比较符号或“以内”“以上”的不是实际完成的数. */
export const copiedActual: Check = {
  code: 'JX011',
  name: 'copied-actual',
  severity: 'error',
  explain: explanation('copied-actual'),
  ofIndicator({ row, target, actual }) {
    if (!row.actual || actual.kind !== 'quantity' || !writesTarget(actual, target)) return [];
    const message = phrase('check.copied-actual', { name: indicatorName(row), actual: row.actual.text });
    return [{ cell: row.actual.cell, message, expected: null, actual: row.actual.text }];
  },
};
