import type { Area } from '../../../engine';
import type { SheetArea } from './formula-book';
import { NotComputable } from './not-computable';
import { INVALID_VALUE, NOT_AVAILABLE, type Scalar } from './value';

/** A block of values: the cells of an area, or what an operation on such a block gave. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Rows and columns that may hold something; a whole column is a million rows of which few do. */
  readonly used: { readonly rows: number; readonly columns: number };
  /** The cells that it shows; null for a computed one. */
  readonly source: SheetArea | null;
  readonly at: (row: number, column: number) => Scalar;
}

/** What an expression gives. */
export type Operand = Scalar | Matrix;

export function isMatrix(operand: Operand): operand is Matrix {
  return typeof operand === 'object' && operand !== null && 'at' in operand;
}

/** The one value of an operand where one is asked for; a block would mean the cell in the formula's own row. */
export function single(operand: Operand): Scalar {
  if (!isMatrix(operand)) return operand;
  if (operand.rows === 1 && operand.columns === 1) return operand.at(0, 0);
  throw new NotComputable('A block stands where one value is asked for');
}

/** Values of a block that may hold something, row by row. */
export function* valuesOf({ used, at }: Matrix): Generator<Scalar, undefined> {
  for (let row = 0; row < used.rows; row++) {
    for (let column = 0; column < used.columns; column++) yield at(row, column);
  }
}

/** Blocks larger than this are not computed value by value. */
const LARGEST_RESULT = 1_000_000;

/** Applies `operation` value by value; rows and columns of one are repeated along the other block. */
export function mapped(operands: readonly Operand[], operation: (values: Scalar[]) => Scalar): Operand {
  const blocks = operands.filter(isMatrix);
  if (blocks.length === 0) return operation(operands.map(single));
  const rows = Math.max(...blocks.map((block) => block.rows));
  const columns = Math.max(...blocks.map((block) => block.columns));
  if (rows * columns > LARGEST_RESULT) throw new NotComputable('A block of this size');
  const results: Scalar[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      results.push(
        operation(operands.map((operand) => (isMatrix(operand) ? repeated(operand, row, column) : operand))),
      );
    }
  }
  return computed(rows, columns, results);
}

/** A block of computed values, row by row. */
export function computed(rows: number, columns: number, values: readonly Scalar[]): Matrix {
  const at = (row: number, column: number): Scalar => values[row * columns + column] ?? INVALID_VALUE;
  return { rows, columns, used: { rows, columns }, source: null, at };
}

/** A smaller block is repeated where it has one row or column, and has nothing to offer elsewhere. */
export function repeated(block: Matrix, row: number, column: number): Scalar {
  const own = { row: block.rows === 1 ? 0 : row, column: block.columns === 1 ? 0 : column };
  return own.row < block.rows && own.column < block.columns ? block.at(own.row, own.column) : NOT_AVAILABLE;
}

/** Rows and columns of an area. */
export function sizeOf({ top, left, bottom, right }: Area): { rows: number; columns: number } {
  return { rows: bottom - top + 1, columns: right - left + 1 };
}
