import { parseDecimal, type Decimal } from '../number/decimal';
import type { Field } from '../table/table';

/** 分 The points that a cell says (`10`, `99.55分`); null where it says no exact number (`95分以上`). */
export function pointsOf(field: Field | null): Decimal | null {
  if (!field) return null;
  return field.number ?? parseDecimal(field.text.normalize('NFKC').replace(/[\s,]|分$/g, ''));
}
