import type { IRange } from '@univerjs/core';

export function isSingleCell({ startRow, startColumn, endRow, endColumn }: IRange): boolean {
  return startRow === endRow && startColumn === endColumn;
}

/** Whether two ranges have the same sides; those of whole rows and columns are no numbers. */
export function isSameRange(one: IRange, other: IRange): boolean {
  const sides = ['startRow', 'startColumn', 'endRow', 'endColumn'] as const;
  return sides.every((side) => Object.is(one[side], other[side]));
}
