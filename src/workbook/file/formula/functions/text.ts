import { decimal, type Decimal } from '../../../../engine';
import { numberFormat } from '../../../number-format';
import { toNumber, toText } from '../coerce';
import { operandsOf, scalarFunction, type FormulaFunction, type FunctionTable, type Value } from '../function';
import { NotComputable } from '../not-computable';
import { isMatrix, valuesOf } from '../operand';
import { INVALID_VALUE, isError, shownNumber, type FormulaError, type Scalar } from '../value';

const MANY = 255;

/** A function whose first argument is a text. */
function ofText(least: number, most: number, run: (text: string, rest: readonly Value[]) => Scalar): FormulaFunction {
  return scalarFunction(least, most, ([first = null, ...rest]) => {
    const text = toText(first);
    return isError(text) ? text : run(text, rest);
  });
}

/** A number of characters, 1 where it is left out. */
function length(value: Value | undefined): number | FormulaError {
  const number = value === undefined ? decimal(1) : toNumber(value);
  if (isError(number)) return number;
  return number.lt(0) ? INVALID_VALUE : Math.trunc(number.toNumber());
}

function middle(text: string, [from = null, count = null]: readonly Value[]): Scalar {
  const start = length(from);
  if (isError(start)) return start;
  const size = length(count);
  if (isError(size)) return size;
  return start < 1 ? INVALID_VALUE : text.slice(start - 1, start - 1 + size);
}

function found(wanted: string, [within = null, from]: readonly Value[]): Scalar {
  const text = toText(within);
  if (isError(text)) return text;
  const start = length(from);
  if (isError(start)) return start;
  const at = start < 1 ? -1 : text.indexOf(wanted, start - 1);
  return at < 0 ? INVALID_VALUE : decimal(at + 1);
}

/** Patterns of digits mean the same in every language; those of dates, colours and conditions are left to Excel. */
const DIGITS_ONLY = /^(?=.*[0#])[0#,.%]+$/;

function formatted(value: Decimal, pattern: string): Scalar {
  if (!DIGITS_ONLY.test(pattern)) throw new NotComputable(`The format ${pattern}`);
  const shown = shownNumber(value);
  return isError(shown) ? shown : numberFormat(pattern, false).show(shown.toNumber());
}

const TEXT = scalarFunction(2, 2, ([value = null, format = null]) => {
  const pattern = toText(format);
  if (isError(pattern)) return pattern;
  if (typeof value === 'string' || typeof value === 'boolean') throw new NotComputable('A text as a number');
  const number = toNumber(value);
  return isError(number) ? number : formatted(number, pattern);
});

function joined(values: Iterable<Scalar>): string | FormulaError {
  let text = '';
  for (const value of values) {
    const next = toText(value);
    if (isError(next)) return next;
    text += next;
  }
  return text;
}

/** Joins every value of every block. */
const CONCAT: FormulaFunction = {
  least: 1,
  most: MANY,
  run: (call) =>
    joined(operandsOf(call).flatMap((operand) => (isMatrix(operand) ? [...valuesOf(operand)] : [operand]))),
};

const CONCATENATE = scalarFunction(1, MANY, joined);

/** Functions of texts. */
export const TEXTS: FunctionTable = {
  TEXT,
  VALUE: scalarFunction(1, 1, ([value = null]) => (typeof value === 'boolean' ? INVALID_VALUE : toNumber(value))),
  CONCAT,
  CONCATENATE,
  LEN: ofText(1, 1, (text) => decimal(text.length)),
  LEFT: ofText(1, 2, (text, [count]) => {
    const size = length(count);
    return isError(size) ? size : text.slice(0, size);
  }),
  RIGHT: ofText(1, 2, (text, [count]) => {
    const size = length(count);
    return isError(size) ? size : text.slice(Math.max(text.length - size, 0));
  }),
  MID: ofText(3, 3, middle),
  FIND: ofText(2, 3, found),
  TRIM: ofText(1, 1, (text) => text.replace(/^ +|(?<! ) +$/g, '').replace(/ {2,}/g, ' ')),
};
