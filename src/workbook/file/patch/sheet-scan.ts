import type { Area } from '../../../engine';
import type { Columns } from './columns';

/** Where something stands in the XML of a part: from its first character to behind its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A cell that is written: its element, or where it has to go. */
export interface CellSlot {
  readonly row: number;
  readonly column: number;
  /** Empty where the cell is missing. */
  readonly span: Span;
  /** Its style or, where it is missing, the one that its row or column gives; undefined for the default. */
  readonly style: string | undefined;
  readonly exists: boolean;
}

/** A row of which cells are written. */
export interface RowSlot {
  readonly row: number;
  /** Its start tag; null where the row is missing. */
  readonly tag: Span | null;
  /** Where the row goes that is missing. */
  readonly at: number;
  readonly cells: readonly CellSlot[];
}

/** A cell with a formula or inside an array formula. */
export interface FormulaSlot {
  readonly row: number;
  readonly column: number;
  readonly tag: Span;
  /** The element `f`; null inside an array formula that another cell holds. */
  readonly formula: FormulaElement | null;
  /** The element of the cached result; empty, where it would go. */
  readonly result: Span;
}

/** 公式 The element `f` of a cell. */
export interface FormulaElement extends Span {
  readonly type: 'normal' | 'shared' | 'array' | 'dataTable';
  readonly text: string;
  /** Names the shared formula among those of the sheet. */
  readonly group: string | null;
  /** The cells that it fills, or shares itself with. */
  readonly area: Area | null;
}

/** 保护 What a protected sheet still lets a person write. */
export interface Protection {
  readonly active: boolean;
  /** Areas that are open although their cells are locked. */
  readonly open: readonly Area[];
}

/** What patching needs to know of the XML of a worksheet. */
export interface SheetScan {
  /** Prefix of its elements with the colon, mostly ''. */
  readonly prefix: string;
  readonly columns: Columns;
  readonly dimension: (Span & { readonly area: Area }) | null;
  /** The tag of `sheetData` where it is empty, `<sheetData/>`. */
  readonly emptyData: Span | null;
  readonly rows: readonly RowSlot[];
  readonly formulas: readonly FormulaSlot[];
  readonly protection: Protection;
}
