import type { Area, Cell, Grid } from '../engine';
import { Failure } from './failure';
import { LIMITS } from './limits';

/** What was read of a sheet. */
export interface SheetCells {
  readonly sheet: string;
  readonly rows: (Cell | undefined)[][];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
}

/**
 * The grid of a sheet, cut to the rectangle of what it holds: formats of empty cells often reach down to the last row
 * that Excel has. Refuses what would keep whoever walks over the grid busy for minutes.
 */
export function gridOfCells({ sheet, rows, merges, hiddenRows }: SheetCells): Grid {
  let height = 0;
  let width = 0;
  rows.forEach((cells, row) => {
    const used = usedWidth(cells);
    if (used > 0) height = row + 1;
    width = Math.max(width, used);
  });
  if (height * width > LIMITS.area) throw new Failure('too-many-cells', { sheet, limit: String(LIMITS.area) });
  refuseMergeFlood(sheet, merges, height, width);

  rows.length = height;
  rows.forEach((cells) => {
    if (cells.length > width) cells.length = width;
  });
  return { sheet, rows, merges, hiddenRows: new Set(hiddenRows.filter((row) => row < height)) };
}

/** One more than the last column that holds a value or a formula. */
function usedWidth(cells: readonly (Cell | undefined)[]): number {
  for (let column = cells.length - 1; column >= 0; column--) {
    const cell = cells[column];
    if (cell && (cell.value !== null || cell.formula !== null)) return column + 1;
  }
  return 0;
}

function refuseMergeFlood(sheet: string, merges: readonly Area[], height: number, width: number): void {
  let covered = 0;
  for (const { top, left, bottom, right } of merges) {
    const rows = Math.min(bottom, height - 1) - top + 1;
    const columns = Math.min(right, width - 1) - left + 1;
    if (rows > 0 && columns > 0) covered += rows * columns;
  }
  if (covered > LIMITS.cells) throw new Failure('too-many-cells', { sheet, limit: String(LIMITS.cells) });
}
