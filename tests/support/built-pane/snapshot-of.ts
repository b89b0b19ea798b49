import type { Book } from '../excel-host/workbook/book';
import { FRESH_CELL } from '../excel-host/workbook/stored-cell';

/** All that a person could see of a workbook, to be compared before and after. */
export function snapshotOf(book: Book): unknown {
  return book.sheets.map((sheet) => {
    const touched = [...sheet.cells()].filter(([, , cell]) => !isFresh(cell));
    return {
      name: sheet.name,
      cells: new Map(touched.map(([row, column, cell]) => [`${row},${column}`, cell])),
      merges: sheet.merges,
      rowHeights: sheet.rowHeights,
      columnWidths: sheet.columnWidths,
      hiddenRows: sheet.hiddenRows,
      visibility: sheet.visibility,
      protection: sheet.protection,
    };
  });
}

function isFresh(cell: typeof FRESH_CELL): boolean {
  return JSON.stringify(cell) === JSON.stringify(FRESH_CELL);
}
