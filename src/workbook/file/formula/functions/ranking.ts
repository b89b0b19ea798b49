import { decimal, type Decimal } from '../../../../engine';
import { toLogical, toNumber } from '../coerce';
import { order } from '../compare';
import { numbersOf, valueOf, type Call, type FormulaFunction, type FunctionTable } from '../function';
import { NotComputable } from '../not-computable';
import { isMatrix } from '../operand';
import { INVALID_NUMBER, isError, NOT_AVAILABLE, type FormulaError } from '../value';

function numbersAt(call: Call, index: number): Decimal[] | FormulaError {
  const operand = call.operand(index);
  if (!isMatrix(operand)) throw new NotComputable('A block is asked for');
  return numbersOf([operand]);
}

const RANK: FormulaFunction = {
  least: 2,
  most: 3,
  run: (call) => {
    const number = toNumber(valueOf(call, 0));
    if (isError(number)) return number;
    const numbers = numbersAt(call, 1);
    if (isError(numbers)) return numbers;
    const ascending = toLogical(valueOf(call, 2));
    if (isError(ascending)) return ascending;
    if (!numbers.some((other) => order(other, number) === 0)) return NOT_AVAILABLE;
    const before = numbers.filter((other) => (ascending ? order(other, number) < 0 : order(other, number) > 0));
    return decimal(before.length + 1);
  },
};

/** The number that comes at a place when all are put in order. */
function ranked(sign: 1 | -1): FormulaFunction {
  return {
    least: 2,
    most: 2,
    run: (call) => {
      const numbers = numbersAt(call, 0);
      if (isError(numbers)) return numbers;
      const place = toNumber(valueOf(call, 1));
      if (isError(place)) return place;
      return numbers.sort((a, b) => a.cmp(b) * sign)[place.toNumber() - 1] ?? INVALID_NUMBER;
    },
  };
}

/** Functions of the order of numbers. */
export const RANKINGS: FunctionTable = { RANK, 'RANK.EQ': RANK, LARGE: ranked(-1), SMALL: ranked(1) };
