import { HUNDRED, ONE, parseDecimal, type Decimal } from '../number/decimal';
import type { Field } from '../table/table';

/**
 * 执行率 The printed rate as a ratio; null where the cell says none. `66.10%` is a percentage. A number without the sign is a
 * ratio up to 1 (`1`, `0.9775`); above it (`79.27`, `1.14`) it is whatever lies nearer to the computed rate, a percentage
 * where there is none.
 */
export function printedRate(field: Field | null, computed: Decimal | null): Decimal | null {
  if (!field) return null;
  const text = field.text.normalize('NFKC').replace(/[\s,]/g, '');
  if (text.endsWith('%')) return field.number ?? parseDecimal(text.slice(0, -1))?.div(HUNDRED) ?? null;
  const number = field.number ?? parseDecimal(text);
  if (!number || number.lte(ONE)) return number;
  const percentage = number.div(HUNDRED);
  if (!computed) return percentage;
  return number.minus(computed).abs().lt(percentage.minus(computed).abs()) ? number : percentage;
}
