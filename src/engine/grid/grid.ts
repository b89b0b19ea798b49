/** What a cell holds. An error of a formula (`#DIV/0!`) is its text inside `error`. */
export type CellValue = string | number | boolean | null | { readonly error: string };

/** 单元格 One cell as plain data. */
export interface Cell {
  readonly value: CellValue;
  /** What a person sees: the value under its number format. */
  readonly text: string;
  /** Without the leading `=`; null for a constant. */
  readonly formula: string | null;
  /** Number format code; null for General. */
  readonly format: string | null;
}

/** A rectangle of cells, both ends inclusive, 0-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 工作表 A snapshot of one sheet, the engine's only input. */
export interface Grid {
  readonly sheet: string;
  /** `rows[row][column]`, 0-based from A1; holes (undefined) are empty cells. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
}

export const EMPTY_CELL: Cell = { value: null, text: '', formula: null, format: null };
