import type { Locale } from '../../engine';
import type { FileWorkbook } from '../../workbook/file/file-workbook';
import type { Unshown } from '../../workbook/file/look/look';
import { lookOf } from '../../workbook/file/look/look-of';
import { isDate1904 } from '../../workbook/file/date-system';
import type { Snapshot } from '../grid/grid-view';
import { snapshotOf } from '../grid/snapshot-of';

/** A workbook as the grid shows it. */
export interface Drawing {
  readonly snapshot: Snapshot;
  /** What its visible sheets have that the grid does not show. */
  readonly unshown: readonly Unshown[];
}

/** Throws Failure where the workbook is too large for a grid. */
export function drawingOf(workbook: FileWorkbook, locale: Locale): Drawing {
  const look = lookOf(workbook);
  const { sheets } = workbook;
  const grids = sheets.map(({ name }) => workbook.grid(name));
  const snapshot = snapshotOf({ sheets, grids, look, showing: { locale, date1904: isDate1904(workbook) } });
  const visible = sheets.filter(({ hidden }) => !hidden);
  return { snapshot, unshown: [...new Set(visible.flatMap(({ name }) => [...look.sheet(name).unshown]))] };
}
