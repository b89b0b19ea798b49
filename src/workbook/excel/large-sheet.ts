import type { Grid } from '../../engine';
import { throwIfCancelled } from '../cancelled';
import { Failure } from '../failure';
import { LIMITS } from '../limits';
import { gridOfCells } from '../grid-of-cells';
import type { ReadRequest } from '../host';
import { isTooLarge } from './failure-of';
import { readMerges, type SheetSize } from './many-merges';
import { cellsOfPart, queuePart, type PartCells } from './sheet-part';

/** Cells of the first part; where their text is long, parts become smaller. */
const CELLS_AT_ONCE = 24_000;

/** A sheet that is too large for one answer, read in as many parts as it takes. */
export async function readLargeSheet(name: string, sheet: Excel.Worksheet, request: ReadRequest): Promise<Grid> {
  const { rows: height, columns } = await measure(sheet, request);
  if (height * columns > LIMITS.cells)
    throw new Failure('too-many-cells', { sheet: name, limit: String(LIMITS.cells) });
  const rows: PartCells['rows'] = [];
  const hiddenRows: number[] = [];
  let step = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  while (rows.length < height) {
    throwIfCancelled(request.signal);
    const top = rows.length;
    const part = await readPart(sheet, { top, rows: Math.min(step, height - top), columns });
    if (part) {
      rows.push(...part.rows);
      hiddenRows.push(...part.hiddenRows);
      request.onProgress?.(rows.length / height);
    } else {
      if (step === 1) throw new Failure('payload-too-large', { sheet: name });
      step = Math.ceil(step / 2);
    }
  }
  throwIfCancelled(request.signal);
  return gridOfCells({ sheet: name, rows, hiddenRows, merges: await readMerges(sheet, { rows: height, columns }) });
}

async function measure(sheet: Excel.Worksheet, { signal }: ReadRequest): Promise<SheetSize> {
  throwIfCancelled(signal);
  const { context } = sheet;
  const whole = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true));
  whole.load({ rowCount: true, columnCount: true });
  await context.sync();
  return { rows: whole.rowCount, columns: whole.columnCount };
}

/** Some rows of the sheet; null where they are too much for one answer. */
async function readPart(
  sheet: Excel.Worksheet,
  place: SheetSize & { readonly top: number },
): Promise<PartCells | null> {
  const part = queuePart(sheet.getRangeByIndexes(place.top, 0, place.rows, place.columns));
  try {
    await sheet.context.sync();
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  return cellsOfPart(part, place.top);
}
