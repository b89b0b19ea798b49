import type { Decimal } from './decimal';
import { round } from './round';
import type { Unit } from './unit';

/** Far beyond any figure of a form, and short of the digits that a fraction like 2000/3 ㎡ to the 亩 is kept with. */
const PLACES = 10;

/** True where figures in the two units can be compared. */
export function convertible(from: Unit, to: Unit): boolean {
  return from.dimension === to.dimension && from.base === to.base;
}

/** `value` of unit `from` in unit `to`; null where their dimensions differ. 15 亩 is exactly 1 公顷. */
export function convert(value: Decimal, from: Unit, to: Unit): Decimal | null {
  if (!convertible(from, to)) return null;
  return from.factor.eq(to.factor) ? value : round(value.times(from.factor).div(to.factor), PLACES);
}
