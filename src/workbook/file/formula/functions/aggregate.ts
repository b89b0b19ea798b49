import { decimal, type Decimal } from '../../../../engine';
import { numbersOf, operandsOf, type FormulaFunction, type FunctionTable } from '../function';
import { isMatrix, valuesOf, type Operand } from '../operand';
import { divided, times } from '../operators';
import {
  DIVISION_BY_ZERO,
  INVALID_VALUE,
  isError,
  isNumber,
  ONE,
  ZERO,
  type FormulaError,
  type Scalar,
} from '../value';

const MANY = 255;

/** A function of all the numbers among its arguments. */
function ofNumbers(run: (numbers: readonly Decimal[]) => Decimal | FormulaError): FormulaFunction {
  return {
    least: 1,
    most: MANY,
    run: (call) => {
      const numbers = numbersOf(operandsOf(call));
      return isError(numbers) ? numbers : run(numbers);
    },
  };
}

/** A function that counts values: `blocks` those in cells, `direct` those written into the call. */
function counting(blocks: (value: Scalar) => boolean, direct: (value: Scalar) => boolean): FormulaFunction {
  const count = (operand: Operand): number => {
    if (!isMatrix(operand)) return Number(direct(operand));
    let counted = 0;
    for (const value of valuesOf(operand)) counted += Number(blocks(value));
    return counted;
  };
  return {
    least: 1,
    most: MANY,
    run: (call) => decimal(operandsOf(call).reduce<number>((total, operand) => total + count(operand), 0)),
  };
}

export function total(numbers: readonly Decimal[]): Decimal {
  return numbers.reduce((left, right) => left.plus(right), ZERO);
}

export function average(numbers: readonly Decimal[]): Decimal | FormulaError {
  return numbers.length === 0 ? DIVISION_BY_ZERO : divided(total(numbers), decimal(numbers.length));
}

/** Sum of the products of the values in the same place of each block; what is no number counts as 0. */
const sumProduct: FormulaFunction = {
  least: 1,
  most: MANY,
  run: (call) => {
    const operands = Array.from({ length: call.count }, (_, index) => call.block(index));
    const blocks = operands.filter(isMatrix);
    const [first] = blocks;
    if (!first || blocks.length < operands.length) return numberProduct(operands);
    if (blocks.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns)) return INVALID_VALUE;
    const rows = Math.max(...blocks.map(({ used }) => used.rows));
    const columns = Math.max(...blocks.map(({ used }) => used.columns));
    let sum = ZERO;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const values = blocks.map((block) => block.at(row, column));
        const error = values.find(isError);
        if (error) return error;
        if (values.every(isNumber)) sum = sum.plus(values.reduce(times, ONE));
      }
    }
    return sum;
  },
};

function numberProduct(operands: readonly Operand[]): Operand {
  const [only] = operands;
  return operands.length === 1 && only !== undefined && !isMatrix(only)
    ? isError(only) || isNumber(only)
      ? only
      : ZERO
    : INVALID_VALUE;
}

/** Functions over the numbers of blocks. */
export const AGGREGATES: FunctionTable = {
  SUM: ofNumbers(total),
  AVERAGE: ofNumbers(average),
  PRODUCT: ofNumbers((numbers) => (numbers.length === 0 ? ZERO : numbers.reduce(times, ONE))),
  MIN: ofNumbers((numbers) =>
    numbers.reduce((least, number) => (number.lt(least) ? number : least), numbers[0] ?? ZERO),
  ),
  MAX: ofNumbers((numbers) => numbers.reduce((most, number) => (number.gt(most) ? number : most), numbers[0] ?? ZERO)),
  COUNT: counting(isNumber, isNumber),
  COUNTA: counting(
    (value) => value !== null,
    () => true,
  ),
  SUMPRODUCT: sumProduct,
};
