import { numberInText } from './coerce';
import { equal, order } from './compare';
import { NotComputable } from './not-computable';
import { isError, isNumber, type Scalar } from './value';
import { wildcard } from './wildcard';

/** Says whether a cell meets a condition. */
export type Criterion = (value: Scalar) => boolean;

const OPERATOR = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;

/** 条件 The condition that COUNTIF, SUMIF and their like write as a value or as a text (`">=60"`, `"*公里"`). */
export function criterionOf(condition: Scalar): Criterion {
  if (condition === null) return (value) => isNumber(value) && value.eq(0);
  if (typeof condition !== 'string') return (value) => same(value, condition);
  const [, operator = '', operand = ''] = OPERATOR.exec(condition) ?? [];
  if (operand === '') return emptiness(operator, condition);
  const number = numberInText(operand);
  if (operator === '' || operator === '=') return number ? (value) => same(value, number) : textual(operand);
  if (operator === '<>') {
    const equals = number ? (value: Scalar): boolean => same(value, number) : textual(operand);
    return (value) => !equals(value);
  }
  if (!number) throw new NotComputable('A condition on the order of texts');
  return (value) => isNumber(value) && ordered(operator, order(value, number));
}

/** `""` and `"="` ask for nothing, `"<>"` for anything. */
function emptiness(operator: string, condition: string): Criterion {
  if (condition === '') return (value) => value === null || value === '';
  if (operator === '=') return (value) => value === null;
  if (operator === '<>') return (value) => value !== null;
  throw new NotComputable(`The condition ${condition}`);
}

/** Equal to a number (a text that is one counts too), a truth value or an error. */
function same(value: Scalar, wanted: Exclude<Scalar, string | null>): boolean {
  if (value === null) return false;
  if (isError(value) || isError(wanted)) return isError(value) && isError(wanted) && value.error === wanted.error;
  if (typeof value === 'string' && isNumber(wanted)) {
    const number = numberInText(value);
    return number !== null && equal(number, wanted);
  }
  return typeof value === typeof wanted && equal(value, wanted);
}

function textual(pattern: string): Criterion {
  const matches = wildcard(pattern);
  return (value) => typeof value === 'string' && matches(value);
}

function ordered(operator: string, sign: number): boolean {
  if (operator === '<') return sign < 0;
  if (operator === '<=') return sign <= 0;
  return operator === '>' ? sign > 0 : sign >= 0;
}
