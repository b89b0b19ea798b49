import type { Decimal } from '../../../engine';
import { NotComputable } from './not-computable';
import { isNumber, shownNumber, type FormulaError, type Scalar, ZERO } from './value';

const SHOWN_DIGITS = 15;

/** A value that can be compared: a blank cell counts as the other side's nothing. */
type Comparable = Exclude<Scalar, FormulaError>;

/** Excel's order: numbers before texts before truth values, texts without regard to case. */
export function equal(a: Comparable, b: Comparable): boolean {
  const [left, right] = filled(a, b);
  if (isNumber(left) && isNumber(right)) return sameNumber(left, right);
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
  return left === right;
}

/** Below 0 where `a` comes before `b`; throws for two different texts, whose order is a matter of language. */
export function order(a: Comparable, b: Comparable): number {
  const [left, right] = filled(a, b);
  if (isNumber(left) && isNumber(right)) return sameNumber(left, right) ? 0 : left.cmp(right);
  if (typeof left === 'string' && typeof right === 'string' && !equal(left, right)) {
    throw new NotComputable('The order of two texts');
  }
  return rank(left) - rank(right);
}

/** Numbers are compared by the 15 digits that Excel shows. */
function sameNumber(a: Decimal, b: Decimal): boolean {
  if (a.c.length <= SHOWN_DIGITS && b.c.length <= SHOWN_DIGITS) return a.eq(b);
  const left = shownNumber(a);
  const right = shownNumber(b);
  return 'error' in left || 'error' in right ? a.eq(b) : left.eq(right);
}

function filled(a: Comparable, b: Comparable): [Comparable, Comparable] {
  return [a ?? nothingLike(b), b ?? nothingLike(a)];
}

function nothingLike(other: Comparable): Comparable {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : ZERO;
}

function rank(value: Comparable): number {
  if (typeof value === 'boolean') return value ? 3 : 2;
  return typeof value === 'string' ? 1 : 0;
}
