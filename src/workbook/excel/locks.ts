import { spansOf, type Span } from './cell-grid';

/** What the protection of a sheet leaves open. */
export class Locks {
  readonly #protection: Excel.WorksheetProtection;
  readonly #columns: readonly (Span & { readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> })[];

  /** Asks for it; it is there after the next request. */
  constructor(sheet: Excel.Worksheet, addresses: Iterable<string>) {
    this.#protection = sheet.protection;
    this.#protection.load({ protected: true, options: true });
    this.#columns = spansOf(addresses).map((span) => {
      const range = sheet.getRangeByIndexes(span.top, span.column, span.bottom - span.top + 1, 1);
      return { ...span, cells: range.getCellProperties({ format: { protection: true } }) };
    });
  }

  get isProtected(): boolean {
    return this.#protection.protected;
  }

  /** A protected sheet lets nobody format even its open cells, unless it says so. */
  get mayFormat(): boolean {
    return !this.isProtected || this.#protection.options.allowFormatCells === true;
  }

  /** True for a cell that the protection closes; of one that Excel tells nothing it will tell when it is written. */
  isLocked(row: number, column: number): boolean {
    if (!this.isProtected) return false;
    const span = this.#columns.find((candidate) => candidate.column === column);
    return span?.cells.value[row - span.top]?.[0]?.format?.protection?.locked === true;
  }
}
