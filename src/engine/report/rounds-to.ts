import { decimal, TEN_THOUSAND, type Decimal } from '../number/decimal';
import type { Mention } from './mention';

const LAST_DIGIT = decimal('0.01');

/** True where a text may have rounded an exact amount of 元 to what it says. */
export function roundsTo(amount: Decimal, { amount: said, unit, places }: Mention): boolean {
  const step = (unit?.factor ?? TEN_THOUSAND).times(places >= 2 ? LAST_DIGIT : decimal(10).pow(-places));
  return amount.minus(said).abs().lte(step.div(2));
}
