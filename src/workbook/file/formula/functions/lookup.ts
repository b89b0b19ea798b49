import { decimal } from '../../../../engine';
import { toLogical, toNumber } from '../coerce';
import { equal, order } from '../compare';
import { scalarFunction, valueOf, type Call, type FormulaFunction, type FunctionTable } from '../function';
import { NotComputable } from '../not-computable';
import { isMatrix, type Matrix, type Operand } from '../operand';
import {
  INVALID_REFERENCE,
  INVALID_VALUE,
  isError,
  isNumber,
  NOT_AVAILABLE,
  type FormulaError,
  type Scalar,
} from '../value';
import { wildcard } from '../wildcard';

/** A row or a column of a block. */
interface Line {
  readonly length: number;
  at(index: number): Scalar;
}

function blockOf(call: Call, index: number): Matrix {
  const operand = call.operand(index);
  if (isMatrix(operand)) return operand;
  throw new NotComputable('A block is asked for');
}

function columnOf(block: Matrix, column: number): Line {
  return { length: block.used.rows, at: (row) => block.at(row, column) };
}

function rowOf(block: Matrix, row: number): Line {
  return { length: block.used.columns, at: (column) => block.at(row, column) };
}

function lineOf(block: Matrix): Line {
  if (block.columns === 1) return columnOf(block, 0);
  if (block.rows === 1) return rowOf(block, 0);
  throw new NotComputable('A row or a column is asked for');
}

/** Index of the first value that equals `wanted`; -1 for none. In a wanted text `*` and `?` stand for others. */
function findExact(wanted: Exclude<Scalar, FormulaError>, line: Line, wildcards: boolean): number {
  const matches = wildcards && typeof wanted === 'string' && /[*?~]/.test(wanted) ? wildcard(wanted) : null;
  for (let index = 0; index < line.length; index++) {
    const value = line.at(index);
    if (value === null || isError(value) || typeof value !== typeof wanted) continue;
    if (matches ? typeof value === 'string' && matches(value) : equal(value, wanted)) return index;
  }
  return -1;
}

/** Index of the last number that is not above `wanted`, in a line that ascends; -1 where all are above. */
function findBelow(wanted: Scalar, line: Line): number {
  if (!isNumber(wanted)) throw new NotComputable('The order of texts');
  let found = -1;
  let last: Scalar = null;
  for (let index = 0; index < line.length; index++) {
    const value = line.at(index);
    if (!isNumber(value)) continue;
    if (isNumber(last) && order(last, value) > 0) throw new NotComputable('Numbers that do not ascend');
    last = value;
    if (order(value, wanted) <= 0) found = index;
  }
  return found;
}

function find(wanted: Scalar, line: Line, exact: boolean): number | FormulaError {
  if (isError(wanted)) return wanted;
  // A blank cell is looked for as the number 0.
  const index = exact ? findExact(wanted ?? decimal(0), line, true) : findBelow(wanted, line);
  return index < 0 ? NOT_AVAILABLE : index;
}

/** A whole number from 1; an error where the argument is none. */
function position(call: Call, index: number): number | FormulaError {
  const number = toNumber(valueOf(call, index));
  return isError(number) ? number : Math.trunc(number.toNumber());
}

/** VLOOKUP and HLOOKUP: looks along the first line, and takes the value from another. */
function lookingAlong(
  first: (block: Matrix) => Line,
  lines: (block: Matrix) => number,
  take: (block: Matrix, found: number, line: number) => Scalar,
): FormulaFunction {
  return {
    least: 3,
    most: 4,
    run: (call) => {
      const block = blockOf(call, 1);
      const line = position(call, 2);
      if (isError(line)) return line;
      const near = call.count < 4 ? true : toLogical(valueOf(call, 3));
      if (isError(near)) return near;
      const found = find(valueOf(call, 0), first(block), !near);
      if (isError(found)) return found;
      if (line < 1) return INVALID_VALUE;
      return line > lines(block) ? INVALID_REFERENCE : take(block, found, line - 1);
    },
  };
}

const MATCH: FormulaFunction = {
  least: 2,
  most: 3,
  run: (call) => {
    const kind = call.count < 3 ? 1 : position(call, 2);
    if (isError(kind)) return kind;
    if (kind < 0) throw new NotComputable('Numbers that descend');
    const found = find(valueOf(call, 0), lineOf(blockOf(call, 1)), kind === 0);
    return isError(found) ? found : decimal(found + 1);
  },
};

const INDEX: FormulaFunction = {
  least: 2,
  most: 3,
  run: (call) => {
    const block = blockOf(call, 0);
    const first = position(call, 1);
    if (isError(first)) return first;
    const second = call.count < 3 ? null : position(call, 2);
    if (isError(second)) return second;
    if (second === null && block.rows > 1 && block.columns > 1) throw new NotComputable('A whole row');
    const [row, column] = second === null && block.rows === 1 ? [1, first] : [first, second ?? 1];
    // 0 asks for a whole row or column; one of a single cell is that cell.
    if ((row === 0 && block.rows > 1) || (column === 0 && block.columns > 1)) throw new NotComputable('A whole line');
    if (row < 0 || column < 0) return INVALID_VALUE;
    if (row > block.rows || column > block.columns) return INVALID_REFERENCE;
    return cellOf(call, block, Math.max(row, 1) - 1, Math.max(column, 1) - 1);
  },
};

/** A cell of a block is still a cell, so that SUM passes over a text in it. */
function cellOf(call: Call, { source, at }: Matrix, row: number, column: number): Operand {
  if (!source) return at(row, column);
  const top = source.area.top + row;
  const left = source.area.left + column;
  return call.cells({ sheet: source.sheet, area: { top, left, bottom: top, right: left } });
}

/** The value beside the one that was found: `results` runs along `keys`. */
function beside(keys: Matrix, results: Matrix, found: number): Scalar {
  const lines = [results.rows, results.columns];
  if (Math.max(...lines) !== Math.max(keys.rows, keys.columns) || Math.min(...lines) > 1) {
    throw new NotComputable('Results of another size');
  }
  return results.columns === 1 ? results.at(found, 0) : results.at(0, found);
}

const LOOKUP: FormulaFunction = {
  least: 3,
  most: 3,
  run: (call) => {
    const keys = blockOf(call, 1);
    const found = find(valueOf(call, 0), lineOf(keys), false);
    return isError(found) ? found : beside(keys, blockOf(call, 2), found);
  },
};

const XLOOKUP: FormulaFunction = {
  least: 3,
  most: 4,
  run: (call) => {
    const wanted = valueOf(call, 0);
    if (isError(wanted)) return wanted;
    const keys = blockOf(call, 1);
    const found = findExact(wanted ?? decimal(0), lineOf(keys), false);
    if (found >= 0) return beside(keys, blockOf(call, 2), found);
    return call.count > 3 ? call.operand(3) : NOT_AVAILABLE;
  },
};

/** What a link shows: where it leads is for a person's click. */
const HYPERLINK = scalarFunction(1, 2, ([target = null, shown = null]) => shown ?? target);

/** Functions that find one value by another, or lead to it. */
export const LOOKUPS: FunctionTable = {
  VLOOKUP: lookingAlong(
    (block) => columnOf(block, 0),
    (block) => block.columns,
    (block, found, line) => block.at(found, line),
  ),
  HLOOKUP: lookingAlong(
    (block) => rowOf(block, 0),
    (block) => block.rows,
    (block, found, line) => block.at(line, found),
  ),
  MATCH,
  INDEX,
  LOOKUP,
  XLOOKUP,
  HYPERLINK,
};
