import { decimal, HUNDRED, ONE, type Decimal } from '../number/decimal';
import type { AccountsRate } from './accounts-rates';

/** The ratios that a printed rate may stand for. */
export interface RateRange {
  readonly least: Decimal;
  readonly most: Decimal;
}

/** What a printed rate was rounded from: up to half of its last digit less or more. */
export function rateRangeOf(rate: AccountsRate): RateRange {
  const half = halfStep(rate);
  return { least: rate.printed.minus(half), most: rate.printed.plus(half) };
}

function halfStep({ given: { text, number }, printed }: AccountsRate): Decimal {
  const places = /\.(\d+)/.exec(text.normalize('NFKC'))?.[1]?.length ?? 0;
  // A number that counts in points has been divided by a hundred, with the percent sign or without.
  const isRatio = !/[%％]$/.test(text) && number?.eq(printed);
  return decimal('0.5')
    .times(decimal(10).pow(-places))
    .div(isRatio ? ONE : HUNDRED);
}
