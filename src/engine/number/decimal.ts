import { Big } from 'big.js';

/** 十进制数 An exact decimal number. All arithmetic of the domain runs on it; binary floats enter only through `decimal`. */
export type Decimal = Big;

// A constructor of our own, so that its division precision can not be changed by another user of the library.
const Exact = Big();
Exact.DP = 20;
Exact.RM = Exact.roundHalfUp;

/**
 * The decimal that a cell holds. A binary float is read through its 15 significant digits, as Excel shows and compares
 * numbers, so that 0.1 + 0.2 is 0.3.
 * Throws where `value` is no number: callers that hold a person's text use `parseDecimal`.
 */
export function decimal(value: number | string | Decimal): Decimal {
  if (typeof value === 'number') return new Exact(shownDigits(value));
  return new Exact(typeof value === 'string' ? withoutPlus(value) : value);
}

const SHOWN_DIGITS = 15;

/** What is short as it stands has no digits to lose. */
function shownDigits(value: number): string {
  const text = String(value);
  return text.length <= SHOWN_DIGITS ? text : value.toPrecision(SHOWN_DIGITS);
}

/** The library takes no plus sign. */
function withoutPlus(text: string): string {
  return text.startsWith('+') ? text.slice(1) : text;
}

/** The number that a cell keeps of `value`: its 15 significant digits. */
export function heldInCell(value: Decimal): Decimal {
  return value.c.length <= SHOWN_DIGITS ? value : new Exact(value.toPrecision(SHOWN_DIGITS));
}

const PLAIN_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

/** The decimal that a plain number text says (`-12.50`, `1e3`), or null; no unit, no thousands separators. */
export function parseDecimal(text: string): Decimal | null {
  return PLAIN_NUMBER.test(text) ? decimal(text) : null;
}

export const ZERO: Decimal = decimal(0);
export const ONE: Decimal = decimal(1);
export const HUNDRED: Decimal = decimal(100);
/** 万 */
export const TEN_THOUSAND: Decimal = decimal(10_000);

/** True below zero; a comparison with zero would copy both. */
export function isNegative(value: Decimal): boolean {
  return value.s < 0 && value.c[0] !== 0;
}

/** The sum of `values`; 0 for none. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total === ZERO ? value : total.plus(value);
  return total;
}

export function min(a: Decimal, b: Decimal): Decimal {
  return a.lt(b) ? a : b;
}

export function max(a: Decimal, b: Decimal): Decimal {
  return a.gt(b) ? a : b;
}
