/** Something in a cell. */
interface InCell {
  readonly row: number;
  readonly column: number;
}

/** 列段 Cells of one column, one below the other; null where a cell between them is not meant. */
export interface Run<T extends InCell> {
  readonly column: number;
  readonly top: number;
  readonly cells: readonly (T | null)[];
}

/**
 * Puts cells into runs, so that a column takes one write and not as many as it has cells.
 *
 * @param gap how many cells that are not meant a run may pass over
 */
export function runsOf<T extends InCell>(cells: readonly T[], gap: number): Run<T>[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; top: number; cells: (T | null)[] }[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    const missing = last?.column === cell.column ? cell.row - last.top - last.cells.length : Infinity;
    if (last && missing <= gap) last.cells.push(...Array.from({ length: missing }, () => null), cell);
    else runs.push({ column: cell.column, top: cell.row, cells: [cell] });
  }
  return runs;
}
