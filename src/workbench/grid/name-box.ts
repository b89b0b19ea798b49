import type { Injector } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/preset-sheets-core';
import { isSameRange, isSingleCell } from './same-range';
import { shownBook } from './shown-book';

/** Has the name box show the first cell of a merged one, as Excel does; gives what ends that. */
export function keepNameBox(injector: Injector): () => void {
  const names = injector.get(IDefinedNamesService);
  const subscription = names.currentRange$.subscribe((place) => {
    const { range } = place;
    const { startRow, startColumn } = range;
    const merged = shownBook(injector)?.getActiveSheet().getMergedCell(startRow, startColumn);
    if (!merged || isSingleCell(range) || !isSameRange(merged, range)) return;
    names.setCurrentRange({ ...place, range: { startRow, startColumn, endRow: startRow, endColumn: startColumn } });
  });
  return () => subscription.unsubscribe();
}
