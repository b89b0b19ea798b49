import type { Grid } from '../../engine';
import { Failure } from '../failure';
import type { SheetInfo } from '../host';
import type { Package } from './package';

interface OpenWorkbook {
  readonly sheets: readonly SheetInfo[];
  /** Name of the sheet in front; null where that has no cells. */
  readonly active: string | null;
  /** The sheet of that name, read when it is first asked for. */
  grid(name: string): Grid;
}

/** A workbook into which results can be written back. */
export interface XlsxWorkbook extends OpenWorkbook {
  readonly writable: true;
  readonly package: Package;
}

/** A workbook of the old binary format, which can only be read. Its grids hold the results of formulas as constants. */
export interface LegacyWorkbook extends OpenWorkbook {
  readonly writable: false;
}

export type FileWorkbook = XlsxWorkbook | LegacyWorkbook;

/** A lookup by name that reads each sheet once. */
export function gridsOf<Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
  read: (sheet: Sheet) => Grid,
): (name: string) => Grid {
  const grids = new Map<string, Grid>();
  return (name) => {
    const known = grids.get(name);
    if (known) return known;
    const sheet = sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Failure('no-sheet', { sheet: name });
    const grid = read(sheet);
    grids.set(name, grid);
    return grid;
  };
}
