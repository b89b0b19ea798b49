import type { SheetArea } from './formula-book';
import { isMatrix, mapped, single, valuesOf, type Matrix, type Operand } from './operand';
import { isError, isNumber, type FormulaError, type Scalar } from './value';
import { toNumber } from './coerce';
import type { Decimal } from '../../../engine';

/** One call of a function: its arguments, evaluated when they are asked for. */
export interface Call {
  /** Number of arguments, those left out between commas included. */
  readonly count: number;
  /** True inside an array formula, or where a function takes blocks as SUMPRODUCT does. */
  readonly array: boolean;
  /** The argument as it is; null where it is left out. */
  operand(index: number): Operand;
  /** The argument computed block by block, whatever surrounds the call. */
  block(index: number): Operand;
  /** The cells of an area. */
  cells(area: SheetArea): Matrix;
}

/** 函数 What a function is called with, and what it does. */
export interface FormulaFunction {
  readonly least: number;
  readonly most: number;
  readonly run: (call: Call) => Operand;
}

/** A value that is no error. */
export type Value = Exclude<Scalar, FormulaError>;

/** Functions by their names in capitals. */
export type FunctionTable = Readonly<Record<string, FormulaFunction>>;

/** All arguments of a call. */
export function operandsOf(call: Call): Operand[] {
  return Array.from({ length: call.count }, (_, index) => call.operand(index));
}

/** The one value of an argument; null where it is left out, or blank. */
export function valueOf(call: Call, index: number): Scalar {
  return index < call.count ? single(call.operand(index)) : null;
}

/** A function of single values: an error in one of them is its result, and blocks are taken value by value. */
export function scalarFunction(
  least: number,
  most: number,
  run: (values: readonly Value[]) => Scalar,
): FormulaFunction {
  const guarded = (values: readonly Scalar[]): Scalar =>
    values.find(isError) ?? run(values.filter((value): value is Value => !isError(value)));
  return {
    least,
    most,
    run: (call) => {
      const operands = operandsOf(call);
      return call.array ? mapped(operands, guarded) : guarded(operands.map(single));
    },
  };
}

/** A function of numbers. */
export function numericFunction(
  least: number,
  most: number,
  run: (first: Decimal, ...rest: readonly Decimal[]) => Decimal | FormulaError,
): FormulaFunction {
  return scalarFunction(least, most, (values) => {
    const numbers: Decimal[] = [];
    for (const value of values) {
      const number = toNumber(value);
      if (isError(number)) return number;
      numbers.push(number);
    }
    const [first, ...rest] = numbers;
    return first ? run(first, ...rest) : null;
  });
}

/**
 * The numbers of all arguments, or the first error among them. In a block only numbers count: its texts, truth values
 * and blanks are passed over; a value written into the call itself is taken as a number.
 */
export function numbersOf(operands: readonly Operand[]): Decimal[] | FormulaError {
  const numbers: Decimal[] = [];
  for (const operand of operands) {
    for (const value of isMatrix(operand) ? valuesOf(operand) : [toNumber(operand)]) {
      if (isError(value)) return value;
      if (isNumber(value)) numbers.push(value);
    }
  }
  return numbers;
}
