import { ICommandService, type Injector, type IRange, type Worksheet } from '@univerjs/core';
import {
  getPrimaryForRange,
  SetSelectionsOperation,
  type ISetSelectionsOperationParams,
} from '@univerjs/preset-sheets-core';
import { isSameRange, isSingleCell } from './same-range';
import { shownBook } from './shown-book';

/** Has only cells selected that the sheet has, and merged ones as a whole, whatever a person types into the name box; gives what ends that. */
export function keepSelectionsSound(injector: Injector): () => void {
  const watched = injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id === SetSelectionsOperation.id) makeSound(injector, params as ISetSelectionsOperationParams);
  });
  return () => watched.dispose();
}

function makeSound(injector: Injector, params: ISetSelectionsOperationParams): void {
  const book = shownBook(injector);
  const sheet = book?.getSheetBySheetId(params.subUnitId);
  if (!book || !sheet) return;
  // Who leaves the formula bar by Esc selects, to the library, in the document that is typed there.
  params.unitId = book.getUnitId();
  for (const selection of params.selections) {
    const range = rangeIn(sheet, selection.range);
    if (isSameRange(range, selection.range)) continue;
    selection.range = range;
    selection.primary = getPrimaryForRange(range, sheet);
  }
}

function rangeIn(sheet: Worksheet, range: IRange): IRange {
  const [lastRow, lastColumn] = [sheet.getRowCount() - 1, sheet.getColumnCount() - 1];
  const within: IRange = {
    ...range,
    startRow: Math.min(range.startRow, lastRow),
    startColumn: Math.min(range.startColumn, lastColumn),
    endRow: Math.min(range.endRow, lastRow),
    endColumn: Math.min(range.endColumn, lastColumn),
  };
  const merged = isSingleCell(within) ? sheet.getMergedCell(within.startRow, within.startColumn) : null;
  return merged ? { ...within, ...merged } : within;
}
