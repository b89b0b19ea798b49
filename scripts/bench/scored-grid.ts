import type { Cell, Grid } from '../../src/engine';
import { tableGrid } from './table-grid';

const FULL_MARKS: Cell = { value: 2.25, text: '2.25', formula: null, format: null };

/** The form with full marks on every indicator, so that every check has something to look at and some find something. */
export function scoredGrid(rows: number): Grid {
  const grid = tableGrid(rows);
  const isIndicator = (index: number): boolean => index >= grid.rows.length - rows - 1 && index < grid.rows.length - 1;
  return { ...grid, rows: grid.rows.map((row, index) => (row && isIndicator(index) ? [...row, FULL_MARKS] : row)) };
}
