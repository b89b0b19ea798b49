import type { Cell } from '../../engine';
import { cellsOf, queueCells } from './cells-of';

/** Rows of a sheet that were asked for; they are there after the next request. */
export interface SheetPart {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/** What came of a part. */
export interface PartCells {
  readonly rows: (Cell | undefined)[][];
  /** Among all rows of the sheet, if the part begins at row `top`. */
  readonly hiddenRows: readonly number[];
}

/** Asks for cells and hidden rows. */
export function queuePart(range: Excel.Range): SheetPart {
  queueCells(range);
  return { range, rows: range.getRowProperties({ rowHidden: true }) };
}

/** The part that was asked for, which begins at row `top`. */
export async function cellsOfPart({ range, rows }: SheetPart, top: number): Promise<PartCells> {
  const hiddenRows = rows.value.flatMap(({ rowHidden }, row) => (rowHidden === true ? top + row : []));
  return { rows: await cellsOf(range), hiddenRows };
}
