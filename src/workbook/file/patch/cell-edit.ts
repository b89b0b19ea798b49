import type { Cell, Content } from '../../../engine';

/** What goes into one cell of a workbook. */
export interface CellEdit {
  readonly sheet: string;
  /** A1 address; inside a merged area, any of its cells. */
  readonly cell: string;
  /** What was planned, of which a text of '' empties the cell; or the cell as it shall be, with its number format. */
  readonly content: Content | Cell;
}
