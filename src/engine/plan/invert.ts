import type { Cell } from '../grid/grid';
import type { Guard, Restoration } from './plan';

/** 写入回执 A cell that was written. */
export interface Written {
  readonly entry: Guard;
  /** The cell itself as it was: what to put back. */
  readonly was: Cell;
  /** What one sees there now: the guard of putting back. */
  readonly now: Cell;
}

/** What takes back everything that was written, last first; a cell that was changed since is guarded like any other. */
export function invert(written: readonly Written[]): Restoration[] {
  return written
    .map(({ entry: { sheet, cell }, was, now }) => {
      return { sheet, cell, before: now.text, beforeFormula: now.formula, after: was };
    })
    .reverse();
}
