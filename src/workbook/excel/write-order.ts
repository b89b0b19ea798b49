import { cellName } from '../../engine';
import type { Placed } from '../placed';
import { queueForm, queuePlain, queueUnmerged } from './form-order';
import { inputOf, type CellInput } from './cell-input';
import type { Order, SheetOrder } from './order';
import { runsOf } from './runs';

/** Cells between two that are written which one write may pass over, leaving them as they are. */
const GAP = 8;

/** Tells Excel what to write: ranges, not cells. Sheets come before and go after all else. */
export function queueOrder({ workbook }: Excel.RequestContext, { sheets, removed }: Order): void {
  for (const order of sheets) {
    const sheet = order.added ? workbook.worksheets.add(order.name) : workbook.worksheets.getItem(order.name);
    if (order.form && !order.added) queueUnmerged(sheet);
    queueCells(sheet, order);
    if (!order.form) continue;
    if (!order.added) queuePlain(sheet.getUsedRange());
    queueForm(sheet, order.form, textsOf(order.placed, order.textAt));
  }
  for (const { name } of removed) workbook.worksheets.getItem(name).delete();
}

/** What a cell shows once all is written; `standing`: what the others show. */
export function textsOf(placed: readonly Placed[], standing: SheetOrder['textAt'] = () => ''): SheetOrder['textAt'] {
  const texts = new Map(placed.map(({ row, column, entry }) => [cellName(row, column), entry.after.text]));
  return (row, column) => texts.get(cellName(row, column)) ?? standing(row, column);
}

type CellOrder = Pick<SheetOrder, 'placed' | 'isProtected' | 'mayFormat'>;

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
