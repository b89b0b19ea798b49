import { cellName, isOwnSheet, parseCell, type Cell, type Grid, type Written } from '../../engine';
import type { Reading } from '../../workbook/host';
import type { Receipt } from '../../workbook/receipt';

/** What was read, as it stands after the writing: so that a click costs no second reading. */
export function readingAfter(reading: Reading, { written, sheets }: Receipt): Reading {
  const gone = new Set(sheets.filter((name) => reading.sheets.some((sheet) => sheet.name === name)));
  const added = sheets.filter((name) => !gone.has(name));
  const kept = reading.grids.filter(({ sheet }) => !gone.has(sheet));
  const grids = [...kept, ...added.map(emptyGrid)].map((grid) => {
    const own = written.filter(({ entry }) => entry.sheet === grid.sheet);
    return own.length > 0 ? withCells(grid, own) : grid;
  });
  return {
    ...reading,
    grids,
    sheets: [
      ...reading.sheets.filter(({ name }) => !gone.has(name)),
      ...added.map((name) => ({ name, hidden: false })),
    ],
  };
}

/** True where cells that were not written may show something else now: other formulas stand in the sheets. */
export function mayHaveRecalculated({ grids }: Reading, { written }: Receipt): boolean {
  if (written.length === 0) return false;
  const ours = new Set(written.map(({ entry }) => `${entry.sheet}!${entry.cell}`));
  return grids.some(
    ({ sheet, rows }) =>
      !isOwnSheet(sheet) &&
      rows.some((cells, row) =>
        cells?.some((cell, column) => cell?.formula != null && !ours.has(`${sheet}!${cellName(row, column)}`)),
      ),
  );
}

function emptyGrid(sheet: string): Grid {
  return { sheet, rows: [], merges: [], hiddenRows: new Set() };
}

function withCells(grid: Grid, written: readonly Written[]): Grid {
  const rows: (Cell | undefined)[][] = grid.rows.map((row) => [...(row ?? [])]);
  for (const { entry, now } of written) {
    const at = parseCell(entry.cell);
    if (!at) continue;
    while (rows.length <= at.row) rows.push([]);
    const row = rows[at.row];
    if (row) row[at.column] = now;
  }
  return { ...grid, rows };
}
