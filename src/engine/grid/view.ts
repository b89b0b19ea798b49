import { cellName } from './a1';
import { EMPTY_CELL, type Area, type Cell, type Grid } from './grid';

/** A merged area, and its content once somebody asked for it. */
interface Merged {
  readonly area: Area;
  content?: Cell;
}

/**
 * A grid read as people see it: a merged area is one cell. Its content is that of its top-left cell or, where that one
 * is blank, of the first cell inside that holds something (pasted tables leave the text lower down).
 */
export class GridView {
  readonly height: number;
  readonly width: number;
  /** By row and column. */
  readonly #merged: (Merged | undefined)[][] = [];
  /** Last column of the areas that begin on a row. */
  readonly #reach = new Map<number, number>();

  constructor(readonly grid: Grid) {
    let width = 0;
    for (const row of grid.rows) width = Math.max(width, row?.length ?? 0);
    this.width = width;
    this.height = grid.rows.length;
    for (const area of grid.merges) this.#index(area);
  }

  /** The merged area that covers the cell, if one does. */
  merged(row: number, column: number): Area | undefined {
    return this.#merged[row]?.[column]?.area;
  }

  /** True where the cell, or the merged area that covers it, begins on the row. */
  begins(row: number, column: number): boolean {
    const area = this.merged(row, column);
    return area === undefined || area.top === row;
  }

  /** The merged area that covers the cell, or the cell itself. */
  area(row: number, column: number): Area {
    return this.merged(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  /** True where the cell is covered by a merged area of which it is not the top-left corner. */
  covered(row: number, column: number): boolean {
    const area = this.merged(row, column);
    return area !== undefined && (area.top !== row || area.left !== column);
  }

  /** The content of the cell, or of the merged area that covers it. */
  cell(row: number, column: number): Cell {
    const merged = this.#merged[row]?.[column];
    if (!merged) return this.grid.rows[row]?.[column] ?? EMPTY_CELL;
    return (merged.content ??= this.#content(merged.area));
  }

  text(row: number, column: number): string {
    return this.cell(row, column).text;
  }

  /** A1 address of the cell, or of the top-left cell of the merged area that covers it: where one writes. */
  name(row: number, column: number): string {
    const area = this.merged(row, column);
    return area ? cellName(area.top, area.left) : cellName(row, column);
  }

  /** Last column in which something can stand on the row; -1 for none. */
  rowEnd(row: number): number {
    return Math.max((this.grid.rows[row]?.length ?? 0) - 1, this.#reach.get(row) ?? -1);
  }

  /** True where no cell of the row holds text; a merged area from above counts only in its first row. */
  blankRow(row: number): boolean {
    const end = this.rowEnd(row);
    for (let column = 0; column <= end; column++) {
      if (this.begins(row, column) && this.text(row, column).trim() !== '') return false;
    }
    return true;
  }

  #index(area: Area): void {
    // Only inside the used cells: a merge over whole columns must not cost a million entries.
    const bottom = Math.min(area.bottom, this.height - 1);
    const right = Math.min(area.right, this.width - 1);
    if (!this.#isFree(area, bottom, right)) return;
    const merged = { area };
    for (let row = area.top; row <= bottom; row++) {
      const columns = (this.#merged[row] ??= []);
      for (let column = area.left; column <= right; column++) columns[column] = merged;
    }
    this.#reach.set(area.top, Math.max(right, this.#reach.get(area.top) ?? -1));
  }

  /** False for an area of a damaged file: turned over, outside the sheet, or lying over an area that came before. */
  #isFree(area: Area, bottom: number, right: number): boolean {
    if (!(area.top >= 0 && area.left >= 0 && area.top <= bottom && area.left <= right)) return false;
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right; column++) {
        if (this.merged(row, column)) return false;
      }
    }
    return true;
  }

  #content(area: Area): Cell {
    return this.#firstFilled(area) ?? this.grid.rows[area.top]?.[area.left] ?? EMPTY_CELL;
  }

  #firstFilled(area: Area): Cell | undefined {
    const bottom = Math.min(area.bottom, this.height - 1);
    const right = Math.min(area.right, this.width - 1);
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right; column++) {
        const cell = this.grid.rows[row]?.[column];
        if (cell && (cell.formula !== null || cell.text.trim() !== '')) return cell;
      }
    }
    return undefined;
  }
}
