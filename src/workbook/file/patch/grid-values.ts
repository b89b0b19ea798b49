import type { CellValue, Grid } from '../../../engine';
import type { ValueSheet } from '../formula/formula-book';
import type { EditsByPlace } from './edits-by-place';

/** The values of a sheet once its edits are made, read when somebody asks for one. */
export class GridValues implements ValueSheet {
  #width: number | undefined;

  /** `grid`: null for a sheet that the file does not have yet. */
  constructor(
    readonly name: string,
    private readonly grid: (() => Grid) | null,
    private readonly edits: EditsByPlace,
  ) {}

  get height(): number {
    return this.#rows.length;
  }

  get width(): number {
    this.#width ??= this.#rows.reduce((width, row) => Math.max(width, row?.length ?? 0), 0);
    return this.#width;
  }

  value(row: number, column: number): CellValue {
    const edit = this.edits.get(row)?.get(column);
    return edit ? edit.value : (this.#rows[row]?.[column]?.value ?? null);
  }

  get #rows(): Grid['rows'] {
    return this.grid?.().rows ?? [];
  }
}
