import {
  decimal,
  GridView,
  percentText,
  type Cell,
  type Content,
  type Grid,
  type SheetForm,
  type Written,
} from '../../engine';
import type { Placed } from '../placed';
import { formedGrid } from './formed-grid';

/** A sheet into which was written. */
export interface WrittenSheet {
  readonly grid: Grid;
  readonly written: readonly Written[];
}

/** Writes into a sheet that lives in memory. Nothing is computed there: a formula takes the planned number as its result. */
export function writeCells(grid: Grid, placed: readonly Placed[], form: SheetForm | null = null): WrittenSheet {
  const rows = grid.rows.map((row) => [...(row ?? [])]);
  for (const { entry, row, column, was } of placed) {
    rowAt(rows, row)[column] = 'type' in entry.after ? filled(was, entry.after) : entry.after;
  }
  const after = new GridView(form ? formedGrid({ ...grid, rows }, form) : { ...grid, rows });
  const written = placed.map(({ entry, row, column, was }) => ({ entry, was, now: after.cell(row, column) }));
  return { grid: after.grid, written };
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
