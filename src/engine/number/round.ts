import { Big } from 'big.js';
import { HUNDRED, type Decimal } from './decimal';

/** Digits after the point of a ratio: four, so that a percentage shows two. */
export const RATIO_PLACES = 4;

/** `value` rounded half up (away from zero on a tie) to `places` digits after the point. */
export function round(value: Decimal, places: number): Decimal {
  return hasPlaces(value, places) ? value : value.round(places, Big.roundHalfUp);
}

/** `value` with the digits after `places` cut off, as many a table does wrongly. */
export function truncate(value: Decimal, places: number): Decimal {
  return hasPlaces(value, places) ? value : value.round(places, Big.roundDown);
}

/** True where nothing stands behind the last of so many digits after the point. */
function hasPlaces({ c, e }: Decimal, places: number): boolean {
  return c.length - e - 1 <= places;
}

/** `value` rounded half up and printed with exactly `places` digits: `5.29`, `10.00`. */
export function fixedText(value: Decimal, places: number): string {
  return round(value, places).toFixed(places);
}

/** A ratio as the contract prints it: four digits, half up, `0.6610`. */
export function ratioText(value: Decimal): string {
  return fixedText(value, RATIO_PLACES);
}

/** A ratio rounded to the four digits that are shown. */
export function roundRatio(value: Decimal): Decimal {
  return round(value, RATIO_PLACES);
}

/** A ratio as people read it: `66.10%`. */
export function percentText(value: Decimal): string {
  return `${fixedText(value.times(HUNDRED), 2)}%`;
}

/** A number in its shortest exact form, never in exponent notation: `5.5`, `100`. */
export function plainText(value: Decimal): string {
  return value.toFixed();
}
