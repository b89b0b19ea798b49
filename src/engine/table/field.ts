import type { Decimal } from '../number/decimal';
import type { CellValue } from '../grid/grid';
import type { GridView } from '../grid/view';
import type { Columns } from './entries';
import { numberOf } from './number-text';
import type { Field } from './table';
import { flat } from './text';

/** How the number of a field is read from its cell. */
export type ReadNumber = (value: CellValue, text: string) => Decimal | null;

/** The field that stands at a cell, or at the merged area that covers it. */
export function fieldAt(view: GridView, row: number, column: number, readNumber: ReadNumber = numberOf): Field {
  const { value, text, formula } = view.cell(row, column);
  const shown = flat(text);
  return { cell: view.name(row, column), text: shown, value, number: readNumber(value, shown), formula };
}

/** The place of a field that holds nothing of its own. */
export function blankFieldAt(view: GridView, row: number, column: number): Field {
  return { cell: view.name(row, column), text: '', value: null, number: null, formula: null };
}

/** The part of a field that `text` says, at the same cell. */
export function partOf(field: Field, text: string, readNumber: ReadNumber = numberOf): Field {
  return { cell: field.cell, text, value: text, number: readNumber(text, text), formula: field.formula };
}

/** The first filled field of several columns that stand under one header; the first of them where all are blank. */
export function fieldIn(view: GridView, row: number, columns: Columns, readNumber: ReadNumber = numberOf): Field {
  return fieldAt(view, row, filledColumn(view, row, columns), readNumber);
}

/** The text of that field. */
export function textIn(view: GridView, row: number, columns: Columns): string {
  return flat(view.text(row, filledColumn(view, row, columns)));
}

/** The first filled one of several columns under one header; the first of all where all are blank. */
export function filledColumn(view: GridView, row: number, { left, right }: Columns): number {
  for (let column = left; column < right; column++) if (view.text(row, column).trim() !== '') return column;
  return left < right && view.text(row, right).trim() === '' ? left : right;
}
