import { HUNDRED, type Decimal } from '../number/decimal';
import { round } from '../number/round';
import type { Mention } from './mention';

/** How a printed percentage stands to a ratio: rightly rounded, off by one in the last digit only, or wrong. */
export type Agreement = 'agrees' | 'tail' | 'wrong';

export function percentAgreement({ value, places }: Mention, ratio: Decimal): Agreement {
  const off = round(ratio.times(HUNDRED), places).minus(value).abs();
  if (off.eq(0)) return 'agrees';
  return off.lte(places === 0 ? '1' : `0.${'1'.padStart(places, '0')}`) ? 'tail' : 'wrong';
}
