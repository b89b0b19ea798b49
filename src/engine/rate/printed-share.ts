import { printedRate } from '../execution/printed-rate';
import { HUNDRED, type Decimal } from '../number/decimal';
import type { Field } from '../table/table';

/** A printed rate as a ratio; under a header in percent (`增减%`) a bare number counts in points, and a fall may be negative. */
export function printedShare(field: Field | null, computed: Decimal | null): Decimal | null {
  const number = field?.number ?? null;
  if (!field || !number || !computed || field.text.endsWith('%')) return printedRate(field, computed);
  const points = number.div(HUNDRED);
  return number.minus(computed).abs().lt(points.minus(computed).abs()) ? number : points;
}
