import { parseArea } from '../../src/engine/grid/a1';
import type { Area, Cell, Grid } from '../../src/engine/grid/grid';

/** What a fixture writes into a cell: a number, a text, nothing, or the parts that matter. */
export type Entry = string | number | null | undefined | Partial<Cell>;

export interface GridOptions {
  /** Merged areas as A1: `['A1:C1']`. */
  readonly merges?: readonly string[];
  readonly sheet?: string;
  /** 0-based rows. */
  readonly hiddenRows?: readonly number[];
}

function cellOf(entry: Entry): Cell | undefined {
  if (entry === null || entry === undefined) return undefined;
  if (typeof entry !== 'object') return { value: entry, text: String(entry), formula: null, format: null };
  const { value = entry.text ?? null, formula = null, format = null } = entry;
  const shown = value !== null && typeof value === 'object' ? value.error : String(value ?? '');
  return { value, text: entry.text ?? shown, formula, format };
}

function areaOf(name: string): Area {
  const area = parseArea(name);
  if (!area) throw new Error(`No area: ${name}`);
  return area;
}

/** A sheet from its rows, for tests: row 0 is row 1 of the sheet, a hole or `null` is an empty cell. */
export function gridOf(rows: readonly (readonly Entry[])[], options: GridOptions = {}): Grid {
  return {
    sheet: options.sheet ?? 'Sheet1',
    rows: rows.map((row) => row.map(cellOf)),
    merges: (options.merges ?? []).map(areaOf),
    hiddenRows: new Set(options.hiddenRows ?? []),
  };
}
