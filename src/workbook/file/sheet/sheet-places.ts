/** Where a cell begins in the XML of its sheet. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly start: number;
}

/** Where a row stands, and the cells that it lists in the order of the file. */
export interface RowPlace {
  readonly row: number;
  readonly start: number;
  /** Where its end tag begins; for a row without one, where the row does. */
  readonly close: number;
  readonly columns: readonly number[];
  /** Where the cell of each column begins. */
  readonly starts: readonly number[];
}

/** Where things stand in the XML of a worksheet: noted while it is read, so that writing into it needs no second walk. */
export interface SheetPlaces {
  /** Where the children of the root begin, by their names. */
  readonly parts: ReadonlyMap<string, number>;
  /** Where the end tag of `sheetData` begins. */
  readonly close: number;
  readonly rows: readonly RowPlace[];
  /** The cells that hold a formula. */
  readonly formulas: readonly CellPlace[];
}
