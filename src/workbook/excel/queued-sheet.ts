import type { Area, Grid } from '../../engine';
import { gridOfCells } from '../grid-of-cells';
import type { SheetSize } from './many-merges';
import { mergesOf, queueMerges } from './merged-areas';
import { cellsOfPart, queuePart, type SheetPart } from './sheet-part';

/** What is asked of a sheet at once: far more than a form has, far less than brings Excel to a halt. */
const WINDOW = { address: 'A1:AN3000', rows: 3_000, columns: 40 } as const;

/** A sheet of which everything is asked for in one request together with others. */
export class QueuedSheet {
  readonly #corner: Excel.Range;
  /** From A1 on, so that merged areas are seen whose first cell is blank. Formats do not count, for they may fill columns. */
  readonly #whole: Excel.Range;
  readonly #part: SheetPart;
  #merges: Excel.RangeAreas | undefined;

  constructor(
    readonly name: string,
    readonly sheet: Excel.Worksheet,
  ) {
    this.#corner = sheet.getRange('A1');
    this.#whole = this.#corner.getBoundingRect(sheet.getUsedRange(true));
    this.#whole.load({ rowCount: true, columnCount: true });
    this.#part = queuePart(this.#whole.getIntersection(WINDOW.address));
  }

  /** Asks for the merged areas too: behind everything else, since having too many of them ends a request. */
  queueMerges(): void {
    const formatted = this.#corner.getBoundingRect(this.sheet.getUsedRange());
    this.#merges = queueMerges(formatted.getIntersection(WINDOW.address));
  }

  get size(): SheetSize {
    return { rows: this.#whole.rowCount, columns: this.#whole.columnCount };
  }

  /** True where all of the sheet came. */
  get fits(): boolean {
    return this.#whole.rowCount <= WINDOW.rows && this.#whole.columnCount <= WINDOW.columns;
  }

  /** The sheet that came; with these merged areas, where those that came with it were too many. */
  async grid(merges: readonly Area[] = this.#merges ? mergesOf(this.#merges) : []): Promise<Grid> {
    return gridOfCells({ sheet: this.name, ...(await cellsOfPart(this.#part, 0)), merges });
  }
}
