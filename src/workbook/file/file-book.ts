import { EMPTY_CELL, GridView, parseCell, type Cell, type Grid } from '../../engine';
import { cornerOf } from '../placed';
import { isSameSheet } from '../sheet-name';
import type { FileWorkbook } from './file-workbook';
import { openWorkbook } from './open-workbook';
import type { Codec } from './zip/codec';

/** A cell as it stands. */
export interface StandingCell {
  readonly own: Cell;
  /** What a person sees: in a merged area perhaps another cell of it. */
  readonly shown: Cell;
}

/** The bytes of a workbook as they are now, and what they hold. */
export class FileBook {
  #bytes: Uint8Array;
  #workbook: FileWorkbook;
  readonly #views = new WeakMap<Grid, GridView>();

  constructor(
    bytes: Uint8Array,
    workbook: FileWorkbook,
    private readonly codec: Codec,
  ) {
    this.#bytes = bytes;
    this.#workbook = workbook;
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  get workbook(): FileWorkbook {
    return this.#workbook;
  }

  replace(bytes: Uint8Array): void {
    this.#workbook = openWorkbook(bytes, this.codec);
    this.#bytes = bytes;
  }

  /** The name of a sheet as the workbook writes it; null where it has none of that name. */
  sheet(name: string): string | null {
    return this.#workbook.sheets.find((sheet) => isSameSheet(sheet.name, name))?.name ?? null;
  }

  grid(sheet: string): Grid | null {
    const name = this.sheet(sheet);
    return name === null ? null : this.#workbook.grid(name);
  }

  /** The cell itself in which one writes at `cell`, and what one sees there. */
  cell(sheet: string, cell: string): StandingCell {
    const view = this.#view(sheet);
    const place = parseCell(cell);
    if (!view || !place) return { own: EMPTY_CELL, shown: EMPTY_CELL };
    const { row, column } = cornerOf(place, view);
    return { own: view.grid.rows[row]?.[column] ?? EMPTY_CELL, shown: view.cell(row, column) };
  }

  #view(sheet: string): GridView | null {
    const grid = this.grid(sheet);
    if (!grid) return null;
    const view = this.#views.get(grid) ?? new GridView(grid);
    this.#views.set(grid, view);
    return view;
  }
}
