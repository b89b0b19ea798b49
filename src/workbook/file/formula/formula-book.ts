import type { Area, CellValue } from '../../../engine';

/** A cell of the book. */
export interface CellPlace {
  /** Index of its sheet in the book. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** 公式 One formula as a file stores it. */
export interface FormulaCell extends CellPlace {
  /** Without the leading `=`; null where the file gives none that can be read (a data table). */
  readonly text: string | null;
  /** How far the cell lies from the one for which the text is written: a child of a shared formula. */
  readonly shift: Shift;
  /** The cells that an array formula fills; null for a plain formula. */
  readonly array: Area | null;
}

export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

export const NO_SHIFT: Shift = { rows: 0, columns: 0 };

/** 定义名称 A name of the workbook, or of one sheet. */
export interface DefinedName {
  readonly name: string;
  /** Index of the sheet that alone sees it; null for the whole book. */
  readonly sheet: number | null;
  readonly text: string;
}

/** A sheet as formulas see it. */
export interface ValueSheet {
  readonly name: string;
  /** Rows and columns that hold anything. */
  readonly height: number;
  readonly width: number;
  value(row: number, column: number): CellValue;
}

/** All that recalculating needs to know of a workbook. */
export interface FormulaBook {
  readonly sheets: readonly ValueSheet[];
  readonly names: readonly DefinedName[];
  readonly formulas: readonly FormulaCell[];
}

/** Cells of one sheet of the book. */
export interface SheetArea {
  readonly sheet: number;
  readonly area: Area;
}

/** A cell that gets another value. */
export interface ChangedCell extends CellPlace {
  readonly value: CellValue;
}

/** What a dependent formula's cell shows from now on; null where its cached result is to be removed. */
export interface RecalculatedCell extends CellPlace {
  readonly value: CellValue;
}

const COLUMNS = 16_384;

/** One number for a row and a column, as the key of a map. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}
