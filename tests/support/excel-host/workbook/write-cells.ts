import { parseCell, type Area } from '../../../../src/engine';
import type { CellPlace } from '../../../../src/workbook/file/formula/formula-book';
import { cellsOf } from './areas';
import type { Book } from './book';
import { assertWritable } from './protection';
import type { Sheet } from './sheet';
import { typedInput } from './typed-input';

/** What goes into a cell; null leaves it as it is (docs: "Blank and null values"). */
export type WrittenCell = string | number | boolean | null;

/** Who writes, and where. */
export interface Writing {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly byAddIn: boolean;
}

/** Writes into the cells of an area; those that a merged area covers take nothing (general knowledge of Excel). */
export function writeCells(writing: Writing, at: (row: number, column: number) => WrittenCell): void {
  const { book, sheet, area, byAddIn } = writing;
  assertWritable(sheet, area);
  const places: CellPlace[] = [];
  for (const [row, column] of cellsOf(area)) {
    const input = at(row - area.top, column - area.left);
    if (input === null || sheet.covered(row, column)) continue;
    const before = sheet.cell(row, column);
    const { value, formula, numberFormat } = typedInput(input, before.numberFormat);
    const taken = formula === null ? numberFormat : takenFormat(sheet, formula);
    const format = before.numberFormat === 'General' && taken !== null ? taken : before.numberFormat;
    // Until it is computed a formula shows what stood there.
    sheet.change(row, column, { value: formula === null ? value : before.value, formula, numberFormat: format });
    places.push({ sheet: book.sheets.indexOf(sheet), row, column });
  }
  book.changed(sheet, area, places, byAddIn);
}

const FIRST_CELL = /(?<![\w!.])\$?[A-Z]{1,3}\$?\d+(?![\w(])/i;

/** A formula in a General cell takes over the number format of the first cell that it names (general knowledge of Excel). */
function takenFormat(sheet: Sheet, formula: string): string | null {
  const place = parseCell(FIRST_CELL.exec(formula)?.[0] ?? '');
  const format = place && sheet.cell(place.row, place.column).numberFormat;
  return format === '@' ? null : format;
}
