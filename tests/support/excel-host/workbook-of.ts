import type { Grid } from '../../../src/engine';
import { Book } from './workbook/book';
import { FRESH_CELL } from './workbook/stored-cell';

/** A workbook of sheets as the engine has them; the first is in front. Nothing is computed anew when it opens. */
export function workbookOf(...grids: readonly Grid[]): Book {
  const book = new Book();
  for (const grid of grids) {
    const sheet = book.add(grid.sheet);
    grid.rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (!cell) return;
        const { value, formula, format } = cell;
        sheet.change(row, column, { value, formula, numberFormat: format ?? FRESH_CELL.numberFormat });
      });
    });
    sheet.merges = grid.merges;
    for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
  }
  return book;
}
