import { ZERO, decimal, type Decimal } from '../number/decimal';
import { plainText, round } from '../number/round';

const CENT = decimal('0.01');

/**
 * True where a text may have rounded a printed score: to the digits that it writes, or each of its parts for itself. The
 * tolerance of the rules is for what is computed, and bounds it.
 */
export function sameScore(due: Decimal, said: Decimal, parts: number, tolerance: string): boolean {
  const off = due.minus(said).abs();
  const places = (/\.(\d+)$/.exec(plainText(said))?.[1] ?? '').length;
  return off.eq(ZERO) || (off.lte(tolerance) && (round(due, places).eq(said) || off.lte(CENT.times(parts))));
}
