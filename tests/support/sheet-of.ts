import { parseCell } from '../../src/engine/grid/a1';
import { parseDecimal } from '../../src/engine/number/decimal';
import type { Entry } from './grid-of';

/** Rows drawn as lines with `|` between the cells; a plain number becomes a numeric cell, nothing an empty one. */
export function sheetOf(drawing: string): Entry[][] {
  return drawing
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => entryOf(cell.trim())));
}

/** The rows with other entries in some cells (A1 addresses). */
export function withCells(rows: readonly (readonly Entry[])[], cells: Readonly<Record<string, Entry>>): Entry[][] {
  const changed = rows.map((row) => [...row]);
  for (const [name, entry] of Object.entries(cells)) {
    const place = parseCell(name);
    const row = place && changed[place.row];
    if (!row) throw new Error(`No row for ${name}`);
    row[place.column] = entry;
  }
  return changed;
}

function entryOf(text: string): Entry {
  if (text === '') return null;
  return parseDecimal(text) ? Number(text) : text;
}
