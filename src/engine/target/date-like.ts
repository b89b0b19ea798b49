import type { Decimal } from '../number/decimal';
import type { Unit } from '../number/unit';
import { spanUnit } from './span-unit';
import type { ReadingContext } from './target';

/**
 * True where a figure, written in digits, would be a date: `3月`, `2023年`. An operator makes a span of `≤3月`, never of
 * `≤2023年`; a unit column of spans makes one of both.
 */
export function isDateLike(value: Decimal, unit: Unit | null, explicit: boolean, context: ReadingContext): boolean {
  if (unit === null || !/^(?:月|年|学年)$/.test(unit.name)) return false;
  if (spanUnit(context.unitText) || !value.round().eq(value)) return false;
  if (unit.name === '月') return !explicit && value.gte(1) && value.lte(12);
  return value.gte(1900) && value.lt(2100);
}
