import { decimal, parseDecimal, plainText, type Decimal } from '../../../engine';
import { NotComputable } from './not-computable';
import { INVALID_VALUE, isError, shownNumber, type FormulaError, type Scalar, ONE, ZERO } from './value';

const LONGEST_PLAIN = decimal('1e15');
const SHORTEST_PLAIN = decimal('1e-4');

const PERCENT = /^(.+)%$/;

/** A digit among signs that numbers, dates and amounts are written with; `12个` or `≥95%` is no number anywhere. */
const NUMBER_LIKE = /^(?=.*\p{Nd})[\s\p{Nd}\p{Script=Latin}.,%/:：年月日时分秒上下午¥￥$€£()（）+\-−]+$/u;

/**
 * The number that a text says for certain, null where it says none for certain. Throws where Excel might read one: a
 * date, an amount of money, a number with separators depend on the language of the machine.
 */
export function numberInText(text: string): Decimal | null {
  const bare = text.trim();
  const plain = parseDecimal(bare);
  if (plain) return plain;
  const percent = parseDecimal(PERCENT.exec(bare)?.[1]?.trim() ?? '');
  if (percent) return percent.div(100);
  if (NUMBER_LIKE.test(bare)) throw new NotComputable(`Is this text a number? ${bare}`);
  return null;
}

/** A value as a number, as an operator or a scalar parameter takes it. */
export function toNumber(value: Scalar): Decimal | FormulaError {
  if (value === null || value === false) return ZERO;
  if (value === true) return ONE;
  if (typeof value === 'string') return numberInText(value) ?? INVALID_VALUE;
  return value;
}

/** A value as a text, as `&` takes it. */
export function toText(value: Scalar): string | FormulaError {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || isError(value)) return value;
  const size = value.abs();
  if (size.gte(LONGEST_PLAIN) || (size.lt(SHORTEST_PLAIN) && !size.eq(ZERO))) {
    throw new NotComputable('Excel prints this number with an exponent or not, by its width');
  }
  const shown = shownNumber(value);
  return isError(shown) ? shown : plainText(shown);
}

/** A value as a condition. */
export function toLogical(value: Scalar): boolean | FormulaError {
  if (value === null) return false;
  if (typeof value === 'boolean' || isError(value)) return value;
  if (typeof value !== 'string') return !value.eq(ZERO);
  const word = value.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  return INVALID_VALUE;
}
