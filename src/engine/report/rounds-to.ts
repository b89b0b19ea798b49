import { decimal, type Decimal } from '../number/decimal';
import type { Mention } from './mention';

const WAN = decimal(10_000);
const LAST_DIGIT = decimal('0.01');

/** True where a text may have rounded an exact amount of 元 to what it says. */
export function roundsTo(amount: Decimal, { amount: said, unit, places }: Mention): boolean {
  const step = (unit?.factor ?? WAN).times(places >= 2 ? LAST_DIGIT : decimal(10).pow(-places));
  return amount.minus(said).abs().lte(step.div(2));
}
