import { GridView, type Grid, type Written } from '../../engine';
import { guarded, type Entry } from '../placed';
import { writeCells } from './write-cells';

/** What became of the entries, and the sheet as it stands then. */
export interface Applied {
  readonly grid: Grid;
  readonly applied: readonly Written[];
  /** Entries whose cell no longer holds what was read: nothing was written there. */
  readonly refused: readonly Entry[];
}

/** Writes what a plan says of one sheet, wherever its guard holds. */
export function applyPlan(grid: Grid, entries: readonly Entry[]): Applied {
  const elsewhere = entries.filter(({ sheet }) => sheet !== grid.sheet);
  const { placed, refused } = guarded(
    new GridView(grid),
    entries.filter(({ sheet }) => sheet === grid.sheet),
  );
  const { grid: after, written } = writeCells(grid, placed);
  return { grid: after, applied: written, refused: [...elsewhere, ...refused] };
}
