import type { Decimal } from '../../../../engine';
import { numericFunction, type FormulaFunction, type FunctionTable } from '../function';
import { NotComputable } from '../not-computable';
import { divided, times } from '../operators';
import { DIVISION_BY_ZERO, isError, ONE, shownNumber, ZERO, type FormulaError } from '../value';

/** The directions of big.js. */
const DOWN = 0;
const HALF_UP = 1;
const UP = 3;

/** More places than a cell has digits change nothing; more than these are a mistake. */
const MOST_PLACES = 300;

/** Rounds the 15 digits that Excel shows, so that 1.005 rounds to 1.01 and a quotient's tail does not count. */
function rounded(value: Decimal, places: Decimal, direction: 0 | 1 | 3): Decimal | FormulaError {
  const shown = shownNumber(value);
  if (isError(shown)) return shown;
  const whole = Math.trunc(places.toNumber());
  if (Math.abs(whole) > MOST_PLACES) throw new NotComputable('Places without end');
  return shown.round(whole, direction);
}

function rounding(direction: 0 | 1 | 3, least: 1 | 2): FormulaFunction {
  return numericFunction(least, 2, (value, places = ZERO) => rounded(value, places, direction));
}

/** The greatest whole number that is not above the value. */
function floor(value: Decimal): Decimal | FormulaError {
  const cut = rounded(value, ZERO, DOWN);
  return !isError(cut) && cut.gt(value) ? cut.minus(ONE) : cut;
}

function remainder(value: Decimal, divisor: Decimal): Decimal | FormulaError {
  if (divisor.eq(0)) return DIVISION_BY_ZERO;
  const whole = floor(divided(value, divisor));
  return isError(whole) ? whole : value.minus(times(divisor, whole));
}

/** Functions of single numbers. */
export const ROUNDINGS: FunctionTable = {
  ROUND: rounding(HALF_UP, 2),
  ROUNDUP: rounding(UP, 2),
  ROUNDDOWN: rounding(DOWN, 2),
  TRUNC: rounding(DOWN, 1),
  INT: numericFunction(1, 1, floor),
  ABS: numericFunction(1, 1, (value) => value.abs()),
  MOD: numericFunction(2, 2, remainder),
};
