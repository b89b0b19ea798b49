import { GridView, parseArea, planSuggestion, type PlanEntry, type Suggestion } from '../../engine';
import type { Book, Place } from '../session/state';
import { shownTable } from '../session/tables-of';

/** The cells of the shown table that an indicator would fill, from the selected row on; null where no row waits for it. */
export function plannedHere(
  suggestion: Suggestion,
  book: Book,
  table: number,
  selected: Place | null,
): readonly PlanEntry[] | null {
  const shown = shownTable({ book, table });
  const grid = book.reading.grids.find(({ sheet }) => sheet === shown?.table.sheet);
  if (!shown || !grid) return null;
  const area = selected && selected.sheet === grid.sheet ? parseArea(selected.cell) : null;
  return planSuggestion(suggestion, shown.table, new GridView(grid), area?.top ?? 0);
}
