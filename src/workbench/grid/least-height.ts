import type { CustomData, IRowData } from '@univerjs/core';

/** Has a row keep in mind the pixels that it needs for what the grid leaves out where it fits rows. */
export function leastHeight(pixels: number): CustomData {
  return { least: pixels };
}

/** Those pixels; 0 for a row that needs none. */
export function leastHeightOf(row: Partial<IRowData> | undefined): number {
  const least: unknown = row?.custom?.['least'];
  return typeof least === 'number' ? least : 0;
}
