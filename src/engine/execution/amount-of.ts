import { convert } from '../number/convert';
import type { Decimal } from '../number/decimal';
import { parseMoney } from '../number/money';
import { unitOf } from '../number/unit-of';
import type { Field, Funds } from '../table/table';

/**
 * 金额 The amount of a place of the funds in its money unit; null where it says none. The number of a place is in that unit
 * already; a text that was read as none may still name an amount with a unit of its own.
 */
export function amountOf(field: Field | null, moneyUnit: Funds['moneyUnit']): Decimal | null {
  if (!field || field.number) return field?.number ?? null;
  const written = parseMoney(field.text);
  const unit = unitOf(moneyUnit);
  return written?.unit && unit ? convert(written.value, written.unit, unit) : (written?.value ?? null);
}
