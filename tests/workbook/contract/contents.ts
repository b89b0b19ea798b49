import { areaName, cellName, EMPTY_CELL, parseCell, type Cell, type Grid } from '../../../src/engine';

/** A sheet with nothing but what matters, so that two hosts can be compared. */
export interface SheetContents {
  readonly sheet: string;
  /** Cells that hold something or have a number format. */
  readonly cells: Readonly<Record<string, Cell>>;
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
}

export function contentsOf({ sheet, rows, merges, hiddenRows }: Grid): SheetContents {
  const cells: Record<string, Cell> = {};
  rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (cell && (cell.value !== null || cell.formula !== null || cell.format !== null)) cells[cellName(r, c)] = cell;
    }),
  );
  return { sheet, cells, merges: merges.map(areaName).sort(), hiddenRows: [...hiddenRows].sort((a, b) => a - b) };
}

/** One cell of a workbook. */
export function cellAt(grids: readonly Grid[], sheet: string, cell: string): Cell {
  const place = parseCell(cell);
  const grid = grids.find((candidate) => candidate.sheet === sheet);
  return (place && grid?.rows[place.row]?.[place.column]) ?? EMPTY_CELL;
}
