import { convert } from '../number/convert';
import type { Decimal } from '../number/decimal';
import { parseMoney } from '../number/money';
import { unitOf } from '../number/unit';
import type { Field, Funds } from '../table/table';

/**
 * 金额 The amount of a cell of the funds block in its money unit; null where it says none. A unit of the cell's own
 * (`259.45万元` in a column of 元) counts before the block's.
 */
export function amountOf(field: Field | null, moneyUnit: Funds['moneyUnit']): Decimal | null {
  if (!field) return null;
  const written = parseMoney(field.text);
  const value = field.number ?? written?.value ?? null;
  const unit = unitOf(moneyUnit);
  return value && written?.unit && unit ? convert(value, written.unit, unit) : value;
}
