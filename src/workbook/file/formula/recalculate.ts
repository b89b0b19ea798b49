import type { CellValue } from '../../../engine';
import { CellValues, scalarOf } from './cell-values';
import { equal } from './compare';
import { dependents, type Dependent } from './dependents';
import { Evaluator } from './evaluator';
import type { CellPlace, ChangedCell, FormulaBook, FormulaCell, RecalculatedCell } from './formula-book';
import { NotComputable } from './not-computable';
import { isMatrix, mapped, repeated, single, sizeOf, type Operand } from './operand';
import { precedents } from './precedents';
import { References } from './references';
import { decimalOf, isError, isNumber, storedNumber, ZERO, type Scalar } from './value';

/**
 * What the cells of dependent formulas, and formulas in changed cells, show once `changed` holds: computed where Excel's
 * result is known for certain, null (to be removed) where it is not. Cells whose result stays the same are left out.
 */
export function recalculate(book: FormulaBook, changed: readonly ChangedCell[]): RecalculatedCell[] {
  if (book.formulas.length === 0 || changed.length === 0) return [];
  const references = new References(book);
  const values = new CellValues(book.sheets);
  for (const cell of changed) values.set(cell, scalarOf(cell.value));
  const evaluator = new Evaluator(references, (area) => values.block(area));

  const recalculated: RecalculatedCell[] = [];
  for (const dependent of dependents(book.formulas, (formula) => precedents(formula, references), changed)) {
    const result = resultOf(dependent, references, evaluator);
    for (const place of cellsOf(dependent.formula, book)) {
      const value = result === undefined ? undefined : valueIn(result, dependent.formula, place);
      values.set(place, value);
      const before = book.sheets[place.sheet]?.value(place.row, place.column) ?? null;
      const after = shownValue(value);
      if (!sameValue(before, after)) recalculated.push({ ...place, value: after });
    }
  }
  return recalculated;
}

/** The result of a formula; undefined where it can not be told. */
function resultOf({ formula, obscure }: Dependent, references: References, evaluator: Evaluator): Operand | undefined {
  const expression = formula.text === null || obscure ? null : references.expression(formula.text);
  if (!expression) return undefined;
  try {
    const result = evaluator.evaluate(expression, formula, formula.array !== null);
    return formula.array ? mapped([result], ([value = null]) => value) : single(result);
  } catch (error) {
    // A RangeError is a formula nested deeper than the stack.
    if (error instanceof NotComputable || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** An array of more cells is filled only as far as its sheet holds values: some reach down to the last row there is. */
const LARGEST_ARRAY = 10_000;

/** The cells that a formula fills: its own, or those of its array. */
function cellsOf({ sheet, row, column, array }: FormulaCell, { sheets }: FormulaBook): CellPlace[] {
  if (!array) return [{ sheet, row, column }];
  const { rows, columns } = sizeOf(array);
  const large = rows * columns > LARGEST_ARRAY;
  const bottom = large ? Math.min(array.bottom, (sheets[sheet]?.height ?? 0) - 1) : array.bottom;
  const right = large ? Math.min(array.right, (sheets[sheet]?.width ?? 0) - 1) : array.right;
  const places: CellPlace[] = [];
  for (let at = array.top; at <= bottom; at++) {
    for (let across = array.left; across <= right; across++) places.push({ sheet, row: at, column: across });
  }
  return places;
}

/** The part of a result that falls to one cell, as the cell keeps it. */
function valueIn(result: Operand, { row, column }: FormulaCell, place: CellPlace): Scalar {
  const value = isMatrix(result) ? repeated(result, place.row - row, place.column - column) : result;
  if (value === null) return ZERO;
  return isNumber(value) ? storedNumber(value) : value;
}

function shownValue(value: Scalar | undefined): CellValue {
  if (value === undefined || value === null) return null;
  return isNumber(value) ? value.toNumber() : value;
}

/** Numbers are the same where Excel shows the same 15 digits. */
function sameValue(before: CellValue, after: CellValue): boolean {
  if (typeof before === 'number' && typeof after === 'number') return equal(decimalOf(before), decimalOf(after));
  if (isError(before) && isError(after)) return before.error === after.error;
  return before === after;
}
