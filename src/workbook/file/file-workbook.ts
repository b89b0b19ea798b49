import type { Grid } from '../../engine';
import { Failure } from '../failure';
import type { SheetInfo } from '../host';
import type { Package } from './package';
import type { SheetPlaces } from './sheet/sheet-places';

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
  /** Where the cells of the sheet of that name stand in its part. */
  places(name: string): SheetPlaces;
}

/** A workbook of the old binary format, which can only be read. Its grids hold the results of formulas as constants. */
export interface LegacyWorkbook extends OpenWorkbook {
  readonly writable: false;
  /** Days are counted from 1904. */
  readonly date1904: boolean;
}

export type FileWorkbook = XlsxWorkbook | LegacyWorkbook;

/** A lookup by name that reads each sheet once. */
export function eachOnce<Sheet extends { readonly name: string }, Read extends object>(
  sheets: readonly Sheet[],
  read: (sheet: Sheet) => Read,
): (name: string) => Read {
  const known = new Map<string, Read>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const sheet = sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Failure('no-sheet', { sheet: name });
    const now = read(sheet);
    known.set(name, now);
    return now;
  };
}
