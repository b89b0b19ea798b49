import { inputOf, type CellInput } from './cell-input';
import type { Order, SheetOrder } from './order';
import { runsOf } from './runs';

/** Cells between two that are written which one write may pass over, leaving them as they are. */
const GAP = 8;
/** Points: the text of a page of A4 between its usual margins. */
const PAGE_WIDTH = 480;

/** Tells Excel what to write: ranges, not cells. Sheets come before and go after all else. */
export function queueOrder({ workbook }: Excel.RequestContext, { sheets, removed }: Order): void {
  for (const order of sheets) {
    const sheet = order.added ? addPage(workbook, order.name) : workbook.worksheets.getItem(order.name);
    queueCells(sheet, order);
  }
  for (const { name } of removed) workbook.worksheets.getItem(name).delete();
}

type CellOrder = Pick<SheetOrder, 'placed' | 'isProtected' | 'mayFormat'>;

/** A new sheet for a text to be read and printed: one column as wide as the page. */
function addPage({ worksheets }: Excel.Workbook, name: string): Excel.Worksheet {
  const sheet = worksheets.add(name);
  const { format } = sheet.getRange('A:A');
  format.columnWidth = PAGE_WIDTH;
  format.wrapText = true;
  return sheet;
}

/** The cells of one sheet; where formats may not be set, what they were to show stays as Excel shows it. */
export function queueCells(sheet: Excel.Worksheet, { placed, isProtected, mayFormat }: CellOrder): void {
  const inputs = placed.map(inputOf);
  if (mayFormat) queueFormats(sheet, inputs, ({ formatBefore }) => formatBefore);
  for (const { column, top, cells } of runsOf(inputs, isProtected ? 0 : GAP)) {
    const range = sheet.getRangeByIndexes(top, column, cells.length, 1);
    range.formulas = cells.map((input) => [input ? input.content : null]);
  }
  if (mayFormat) queueFormats(sheet, inputs, ({ formatAfter }) => formatAfter);
}

function queueFormats(
  sheet: Excel.Worksheet,
  inputs: readonly CellInput[],
  formatOf: (input: CellInput) => string | null,
): void {
  const formatted = inputs.filter((input) => formatOf(input) !== null);
  for (const { column, top, cells } of runsOf(formatted, 0)) {
    const range = sheet.getRangeByIndexes(top, column, cells.length, 1);
    range.numberFormat = cells.map((input) => [input ? formatOf(input) : null]);
  }
}
