import {
  ICommandService,
  type ICellData,
  type Injector,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { Grid } from '../../engine';
import { cellContent, type CellContent, type Showing } from './cell-data';

type Changes = Record<number, Record<number, ICellData>>;

/** Makes the cells of a shown sheet what a grid says, those alone that differ; gives their rows. */
export function followGrid(
  injector: Injector,
  book: Workbook,
  sheet: Worksheet,
  grid: Grid,
  showing: Showing,
): number[] {
  const cellValue = changesOf(book, sheet, grid, showing);
  const rows = Object.keys(cellValue).map(Number);
  if (rows.length === 0) return rows;
  const place = { unitId: book.getUnitId(), subUnitId: sheet.getSheetId() };
  const local = { onlyLocal: true };
  injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, { ...place, cellValue }, local);
  return rows;
}

function changesOf(book: Workbook, sheet: Worksheet, grid: Grid, showing: Showing): Changes {
  const changes: Changes = {};
  const height = Math.max(grid.rows.length, sheet.getCellMatrix().getLength());
  for (let row = 0; row < height; row++) {
    const cells = grid.rows[row] ?? [];
    const width = Math.max(cells.length, lastColumn(sheet, row) + 1);
    for (let column = 0; column < width; column++) {
      const content = cellContent(cells[column], showing);
      const shown = sheet.getCellRaw(row, column);
      if (!differs(content, shown)) continue;
      const style = newFormat(book, shown, cells[column]?.format ?? null);
      (changes[row] ??= {})[column] = { ...content, p: null, ...style };
    }
  }
  return changes;
}

function lastColumn(sheet: Worksheet, row: number): number {
  return Math.max(-1, ...Object.keys(sheet.getCellMatrix().getRow(row) ?? {}).map(Number));
}

function differs({ v, t, f }: CellContent, shown: Nullable<ICellData>): boolean {
  if ((shown?.f ?? null) !== f) return true;
  // A text in several fonts has its letters in both places as long as nobody has typed there.
  return (shown?.v ?? null) !== v || (v !== null && (shown?.t ?? null) !== t);
}

/** The number format where the file has given the cell another one. */
function newFormat(book: Workbook, shown: Nullable<ICellData>, format: string | null): Pick<ICellData, 's'> {
  const standing = book.getStyles().getStyleByCell(shown)?.n?.pattern ?? null;
  return standing === format ? {} : { s: { n: format === null ? null : { pattern: format } } };
}
