import type { Cell, Grid } from '../../../src/engine';
import type { Book } from './workbook/book';
import type { Sheet } from './workbook/sheet';
import { shownText } from './workbook/shown-text';
import { FRESH_CELL, isBlank } from './workbook/stored-cell';

/** The sheets of a workbook as the engine has them, to be compared cell by cell. */
export function gridsOf(book: Book): Grid[] {
  return book.sheets.map(gridOf);
}

function gridOf(sheet: Sheet): Grid {
  const rows: (Cell | undefined)[][] = [];
  for (const [row, column, stored] of sheet.cells()) {
    if (isBlank(stored) && stored.numberFormat === FRESH_CELL.numberFormat) continue;
    const { value, formula, numberFormat } = stored;
    const format = numberFormat === FRESH_CELL.numberFormat ? null : numberFormat;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(undefined);
    cells[column] = { value, text: shownText(stored), formula, format };
  }
  return { sheet: sheet.name, rows, merges: sheet.merges, hiddenRows: new Set(sheet.hiddenRows) };
}
