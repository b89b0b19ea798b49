import {
  decimal,
  EMPTY_CELL,
  GridView,
  parseCell,
  percentText,
  stillStands,
  type Cell,
  type Content,
  type Grid,
  type PlanEntry,
  type Restoration,
  type Written,
} from '../../engine';

type Entry = PlanEntry | Restoration;

/** What became of the entries, and the sheet as it stands then. */
export interface Applied {
  readonly grid: Grid;
  readonly applied: readonly Written[];
  /** Entries whose cell no longer holds what was read: nothing was written there. */
  readonly refused: readonly Entry[];
}

/** Writes into a sheet that lives in memory. Nothing is computed there: a formula takes the planned number as its result. */
export function applyPlan(grid: Grid, entries: readonly Entry[]): Applied {
  const before = new GridView(grid);
  const rows = grid.rows.map((row) => [...(row ?? [])]);
  const places = new Map<string, Place>();
  const refused: Entry[] = [];
  for (const entry of entries) {
    const place = entry.sheet === grid.sheet ? parseCell(entry.cell) : null;
    if (!place || places.has(entry.cell) || !stillStands(entry, before.cell(place.row, place.column))) {
      refused.push(entry);
      continue;
    }
    const was = grid.rows[place.row]?.[place.column] ?? EMPTY_CELL;
    rowAt(rows, place.row)[place.column] = 'type' in entry.after ? filled(was, entry.after) : entry.after;
    places.set(entry.cell, { ...place, entry, was });
  }
  const after = new GridView({ ...grid, rows });
  const applied = [...places.values()].map(({ row, column, entry, was }) => {
    return { entry, was, now: after.cell(row, column) };
  });
  return { grid: after.grid, applied, refused };
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly entry: Entry;
  readonly was: Cell;
}

/** How a ratio is shown in a cell that has no format of its own. */
const PERCENT_FORMAT = '0.00%';

function filled({ format }: Cell, { type, text, formula }: Content): Cell {
  if (type === 'text') return { value: text === '' ? null : text, text, formula, format };
  const value = Number(text);
  if (type === 'number') return { value, text, formula, format };
  return { value, text: percentText(decimal(text)), formula, format: format ?? PERCENT_FORMAT };
}

function rowAt(rows: (Cell | undefined)[][], row: number): (Cell | undefined)[] {
  while (rows.length <= row) rows.push([]);
  return rows[row] ?? [];
}
