import { ZERO } from '../number/decimal';
import type { Field, IndicatorRow } from '../table/table';
import { read } from '../target/read';
import type { Reading, ReadingContext } from '../target/target';

/** What an indicator's target or actual says; blank where the table has no such column. */
export function readingOf(field: Field | null, role: ReadingContext['role'], row: IndicatorRow): Reading {
  const { level2, level3, unitText } = row;
  return read(field, { role, level2: level2?.text ?? '', level3: level3?.text ?? '', unitText });
}

/** What its actual says; `无` beside a target of nothing is 0. */
export function actualOf(row: IndicatorRow, target: Reading): Reading {
  const { actual } = row;
  const none = target.kind === 'quantity' && target.value.eq(ZERO) && /^[无零]$/.test(actual?.text ?? '');
  return readingOf(actual && none ? { ...actual, text: '0', value: '0', number: ZERO } : actual, 'actual', row);
}
