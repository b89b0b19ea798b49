import type { Grid } from '../../engine';
import { throwIfCancelled } from '../cancelled';
import type { Reading, ReadRequest } from '../host';
import { isSameSheet } from '../sheet-name';
import { isTooLarge } from './failure-of';
import { readLargeSheet } from './large-sheet';
import type { SheetList } from './list-sheets';
import { readMerges } from './many-merges';
import { failedAtMerges } from './merged-areas';
import { QueuedSheet } from './queued-sheet';

/**
 * Two requests, however long the tables are: the list of sheets, then all that the wanted ones hold. Only a sheet that
 * has too many cells or merged areas for one answer is then read in parts.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { sheets, active }: SheetList,
  request: ReadRequest,
): Promise<Reading> {
  const wanted = sheets.filter(({ name, hidden }) =>
    request.sheets ? request.sheets.some((other) => isSameSheet(other, name)) : !hidden,
  );
  throwIfCancelled(request.signal);
  const queued = wanted.map(({ name }) => new QueuedSheet(name, context.workbook.worksheets.getItem(name)));
  const answer = await answered(context, queued);
  const grids: Grid[] = [];
  for (const [index, sheet] of queued.entries()) {
    request.onProgress?.(index / queued.length);
    grids.push(await readSheet(sheet, answer, request));
  }
  return { grids, sheets: sheets.map(({ name, hidden }) => ({ name, hidden })), active };
}

/** What became of the request for all sheets: everything came, everything but merged areas, or nothing. */
type Answer = 'all' | 'no-merges' | 'nothing';

async function answered(context: Excel.RequestContext, queued: readonly QueuedSheet[]): Promise<Answer> {
  if (queued.length === 0) return 'all';
  for (const sheet of queued) sheet.queueMerges();
  try {
    await context.sync();
    return 'all';
  } catch (error) {
    // What was asked for before the merged areas has come all the same.
    if (failedAtMerges(error)) return 'no-merges';
    if (isTooLarge(error)) return 'nothing';
    throw error;
  }
}

async function readSheet(sheet: QueuedSheet, answer: Answer, request: ReadRequest): Promise<Grid> {
  if (answer === 'nothing' || !sheet.fits) return readLargeSheet(sheet.name, sheet.sheet, request);
  if (answer === 'all') return sheet.grid();
  throwIfCancelled(request.signal);
  return sheet.grid(await readMerges(sheet.sheet, sheet.size));
}
