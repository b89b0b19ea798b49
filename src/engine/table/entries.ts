import type { Area } from '../grid/grid';
import type { GridView } from '../grid/view';
import { flat } from './text';

/** A cell, or merged area, that holds text and begins on the row. */
export interface Entry {
  readonly area: Area;
  readonly text: string;
}

/** Columns, both ends inclusive. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

/** What stands on a row between two columns, from left to right; a merged area only on its first row. */
export function entriesOf(view: GridView, row: number, { left, right }: Columns): Entry[] {
  const entries: Entry[] = [];
  const last = Math.min(right, view.rowEnd(row));
  for (let column = left; column <= last; column++) {
    const text = view.begins(row, column) ? flat(view.text(row, column)) : '';
    if (text !== '') entries.push({ area: view.area(row, column), text });
    column = Math.max(column, view.merged(row, column)?.right ?? column);
  }
  return entries;
}
