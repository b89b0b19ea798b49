import { EMPTY_CELL, parseCell, type Cell, type Grid } from '../../engine';
import { cellsOf, queueCells } from './cells-of';

interface Column {
  readonly column: number;
  readonly top: number;
  readonly range: Excel.Range;
}

/** Some cells of a sheet, asked for as one range per column, however many there are. */
export class CellGrid {
  readonly #columns: readonly Column[];

  /** `addresses`: A1; what is none is left out. */
  constructor(sheet: Excel.Worksheet, addresses: Iterable<string>) {
    this.#columns = spansOf(addresses).map(({ column, top, bottom }) => {
      const range = sheet.getRangeByIndexes(top, column, bottom - top + 1, 1);
      queueCells(range);
      return { column, top, range };
    });
  }

  /** What came: a sheet that knows these cells and those between them, blank ones too. */
  async grid(name: string): Promise<Grid> {
    const rows: (Cell | undefined)[][] = [];
    for (const { column, top, range } of this.#columns) {
      for (const [index, [cell]] of (await cellsOf(range)).entries()) {
        while (rows.length <= top + index) rows.push([]);
        const row = rows[top + index];
        if (row) row[column] = cell ?? EMPTY_CELL;
      }
    }
    return { sheet: name, rows, merges: [], hiddenRows: new Set() };
  }
}

/** Rows of one column, both ends inclusive. */
export interface Span {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** From the first to the last of the cells in each column that has some. */
export function spansOf(addresses: Iterable<string>): Span[] {
  const spans = new Map<number, Span>();
  for (const address of addresses) {
    const cell = parseCell(address);
    if (!cell) continue;
    const { row, column } = cell;
    const { top, bottom } = spans.get(column) ?? { top: row, bottom: row };
    spans.set(column, { column, top: Math.min(top, row), bottom: Math.max(bottom, row) });
  }
  return [...spans.values()];
}
