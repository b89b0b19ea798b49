import type { Cell } from '../../engine';

/** True for two cells of the same content, whatever their formats. */
export function holdsSame(cell: Cell, other: Cell): boolean {
  if (cell.formula !== null || other.formula !== null) return cell.formula === other.formula;
  return contentOf(cell) === contentOf(other);
}

function contentOf({ value }: Cell): string | number | boolean | null {
  return typeof value === 'object' && value !== null ? `error ${value.error}` : value;
}
