import { decimal, type Decimal } from '../../../engine';
import { toNumber, toText } from './coerce';
import { equal, order } from './compare';
import { NotComputable } from './not-computable';
import { DIVISION_BY_ZERO, INVALID_NUMBER, isError, type FormulaError, type Scalar, ONE } from './value';

const HUNDRED = decimal(100);
/** Whole powers up to this are multiplied out exactly; others would be an approximation. */
const LARGEST_POWER = 64;
/** Digits that a product keeps: far more than the 15 of a cell, and never without bound. */
const PRODUCT_DIGITS = 40;
/** Moves the point by the ten places that quotients are exact to beyond the usual twenty. */
const FURTHER = decimal('1e10');
const BACK = decimal('1e-10');
/** Quotients are exact to 30 places; a nonzero one below this would have fewer than 15 digits left. */
const SMALLEST_QUOTIENT = decimal('1e-14');

/** A product, its digits kept in bounds. */
export function times(a: Decimal, b: Decimal): Decimal {
  const product = a.times(b);
  return product.c.length > PRODUCT_DIGITS ? product.prec(PRODUCT_DIGITS) : product;
}

/** A quotient; `b` is not 0. */
export function divided(a: Decimal, b: Decimal): Decimal {
  const quotient = a.times(FURTHER).div(b).times(BACK);
  if (quotient.abs().lt(SMALLEST_QUOTIENT) && !a.eq(0)) throw new NotComputable('A quotient this small');
  return quotient;
}

function power(base: Decimal, exponent: Decimal): Decimal | FormulaError {
  const whole = exponent.toNumber();
  if (!Number.isInteger(whole) || Math.abs(whole) > LARGEST_POWER) throw new NotComputable('A power of this size');
  if (base.eq(0) && whole <= 0) return whole === 0 ? INVALID_NUMBER : DIVISION_BY_ZERO;
  let result = ONE;
  for (let step = 0; step < Math.abs(whole); step++) result = times(result, base);
  return whole < 0 ? divided(ONE, result) : result;
}

const ARITHMETIC: Readonly<Record<string, (a: Decimal, b: Decimal) => Decimal | FormulaError>> = {
  '+': (a, b) => a.plus(b),
  '-': (a, b) => a.minus(b),
  '*': times,
  '/': (a, b) => (b.eq(0) ? DIVISION_BY_ZERO : divided(a, b)),
  '^': power,
};

const COMPARISON: Readonly<
  Record<string, (a: Exclude<Scalar, FormulaError>, b: Exclude<Scalar, FormulaError>) => boolean>
> = {
  '=': equal,
  '<>': (a, b) => !equal(a, b),
  '<': (a, b) => order(a, b) < 0,
  '<=': (a, b) => order(a, b) <= 0,
  '>': (a, b) => order(a, b) > 0,
  '>=': (a, b) => order(a, b) >= 0,
};

/** The value of `a operator b`. */
export function binary(operator: string, a: Scalar, b: Scalar): Scalar {
  if (isError(a)) return a;
  if (isError(b)) return b;
  const comparison = COMPARISON[operator];
  if (comparison) return comparison(a, b);
  if (operator === '&') {
    const left = toText(a);
    const right = toText(b);
    if (isError(left)) return left;
    return isError(right) ? right : left + right;
  }
  const arithmetic = ARITHMETIC[operator];
  if (!arithmetic) throw new NotComputable(`The operator ${operator}`);
  const left = toNumber(a);
  if (isError(left)) return left;
  const right = toNumber(b);
  return isError(right) ? right : arithmetic(left, right);
}

/** The value of `-a`, `+a` or `a%`. */
export function unary(operator: string, a: Scalar): Scalar {
  if (operator === '+') return a;
  if (operator !== '-' && operator !== '%') throw new NotComputable(`The operator ${operator}`);
  const number = toNumber(a);
  if (isError(number)) return number;
  return operator === '-' ? number.times(-1) : divided(number, HUNDRED);
}
