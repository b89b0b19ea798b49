import type { Area } from '../../../engine';

/** True where the cell lies inside the area. */
export function contains({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** True for an area of one cell. */
export function isSingle({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}
