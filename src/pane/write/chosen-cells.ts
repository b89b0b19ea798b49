import type { Content, PlanKind } from '../../engine';
import { placeKey, type PaneState, type Place } from '../session/state';

/** A cell that will be written if the person goes on. */
export interface ChosenCell extends Place {
  readonly kind: PlanKind;
  readonly before: string;
  readonly after: Content;
}

/** Every planned cell that is ticked, then what stands and is to be written over. */
export function chosenCells({ book, unticked, overruled }: PaneState): readonly ChosenCell[] {
  if (!book) return [];
  const { entries, conflicts } = book.plan;
  const decided = conflicts.filter((conflict) => overruled.has(placeKey(conflict)));
  const replaced = new Set(decided.map(placeKey));
  return [
    ...entries.filter((entry) => !unticked.has(placeKey(entry)) && !replaced.has(placeKey(entry))),
    ...decided.map(({ sheet, cell, kind, standing, computed }) => {
      return { sheet, cell, kind, before: standing, after: computed };
    }),
  ];
}
