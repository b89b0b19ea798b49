import {
  cellName,
  EMPTY_CELL,
  parseCell,
  stillStands,
  type Area,
  type Cell,
  type GridView,
  type PlanEntry,
  type Restoration,
} from '../engine';

/** What a host is asked to write into one cell. */
export type Entry = PlanEntry | Restoration;

/** An entry whose cell holds what was read, with the place where it is written. */
export interface Placed {
  readonly entry: Entry;
  readonly row: number;
  readonly column: number;
  /** The cell itself as it is. */
  readonly was: Cell;
}

/** The entries of one sheet, told apart by whether they may be written. */
export interface Guarded {
  readonly placed: readonly Placed[];
  /** Entries whose cell no longer holds what was read, or is written already by an entry before them. */
  readonly refused: readonly Entry[];
}

/** Holds each entry against its cell; one inside a merged area is written in the top-left cell. */
export function guarded(view: GridView, entries: readonly Entry[]): Guarded {
  const placed = new Map<string, Placed>();
  const refused: Entry[] = [];
  for (const entry of entries) {
    const cell = parseCell(entry.cell);
    const place = cell && cornerOf(cell, view);
    const name = place && cellName(place.row, place.column);
    if (!name || placed.has(name) || !isUnchanged(entry, view.cell(place.row, place.column))) {
      refused.push(entry);
      continue;
    }
    const was = view.grid.rows[place.row]?.[place.column] ?? EMPTY_CELL;
    placed.set(name, { entry, ...place, was });
  }
  return { placed: [...placed.values()], refused };
}

/** A cell of a sheet, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where one writes into a cell. A view knows merged areas only as far as the sheet is filled, while they reach further. */
export function cornerOf({ row, column }: Place, view: GridView): Place {
  const isFilled = row < view.height && column < view.width;
  const area = isFilled ? view.merged(row, column) : view.grid.merges.find((merge) => covers(merge, row, column));
  return area ? { row: area.top, column: area.left } : { row, column };
}

function covers({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** A formula that is to be taken back is what was written, whatever its inputs make it show by now. */
function isUnchanged(entry: Entry, cell: Cell): boolean {
  const isRestoration = !('kind' in entry);
  if (isRestoration && entry.beforeFormula !== null) return cell.formula === entry.beforeFormula;
  return stillStands(entry, cell);
}
