import type { EditsByPlace } from './edits-by-place';
import { scanSheet } from './scan-sheet';
import type { SheetPlaces } from '../sheet/sheet-places';
import type { Wanted } from './row-slots';
import type { SheetScan } from './sheet-scan';

/** A sheet of a workbook that is patched. */
export interface SheetAtWork {
  readonly name: string;
  readonly part: string;
  readonly xml: string;
  readonly edits: EditsByPlace;
  /** Null for a sheet that has neither edits nor formulas. */
  readonly scan: SheetScan | null;
  /** True where the workbook gets the sheet only now. */
  readonly added: boolean;
}

const FORMULA = /<(?:[\w.-]+:)?f[\s/>]/;

/** Looks into the XML of a sheet for what its edits and formulas need; `places` reads it where nobody did. */
export function sheetAtWork(sheet: Omit<SheetAtWork, 'scan'>, places: () => SheetPlaces): SheetAtWork {
  const { part, xml, edits } = sheet;
  const wanted: Wanted = new Map([...edits].map(([row, cells]) => [row, [...cells.keys()]]));
  const scan = edits.size > 0 || FORMULA.test(xml) ? scanSheet(xml, part, places(), wanted) : null;
  return { ...sheet, scan };
}
