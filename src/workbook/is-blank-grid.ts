import type { Grid } from '../engine';

/** True where no cell of the sheet holds anything: it can go without a loss. */
export function isBlankGrid({ rows }: Grid): boolean {
  return rows.every((row) => (row ?? []).every((cell) => !cell || (cell.value === null && cell.formula === null)));
}
