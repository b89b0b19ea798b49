import { ONE, type Decimal } from '../number/decimal';
import { plainText, round } from '../number/round';
import type { Mention } from './mention';

/** More digits than an amount is worth writing with. */
const PLACES = 4;

/** An amount of base units in the unit of a figure of the text: `27.16万元`. */
export function amountText(amount: Decimal, { unit }: Mention): string {
  return `${plainText(round(amount.div(unit?.factor ?? ONE), PLACES))}${unit?.name ?? ''}`;
}
