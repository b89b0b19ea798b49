import { parseArea } from '../grid/a1';
import type { Cell, Grid } from '../grid/grid';
import { MERGES, ROWS, SHEET } from './sample-form';

/**
 * 示例 A filled form with blank scores, made up for a first look: indicators of every common kind, among them one that was
 * missed, one far over its target, one that only a person can score, and one with a deadline. Evaluated, it is one table;
 * meant to be found are the two notes that are due (JX026, JX027).
 */
export function sampleGrid(): Grid {
  return {
    sheet: SHEET,
    rows: ROWS.map((row) => row.map(cellOf)),
    merges: MERGES.flatMap((name) => parseArea(name) ?? []),
    hiddenRows: new Set(),
  };
}

function cellOf(value: string | number | null): Cell | undefined {
  return value === null ? undefined : { value, text: String(value), formula: null, format: null };
}
