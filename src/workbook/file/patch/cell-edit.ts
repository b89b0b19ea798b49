import type { Content } from '../../../engine';

/** What goes into one cell of a workbook. */
export interface CellEdit {
  readonly sheet: string;
  /** A1 address; inside a merged area, any of its cells. */
  readonly cell: string;
  /** A text of '' empties the cell. */
  readonly content: Content;
}
