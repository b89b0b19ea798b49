import type { EditsByPlace } from './edits-by-place';
import { scanSheet } from './scan-sheet';
import type { Wanted } from './scan-data';
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

/** Looks into the XML of a sheet for what its edits and formulas need. */
export function sheetAtWork({ name, part, xml, edits, added }: Omit<SheetAtWork, 'scan'>): SheetAtWork {
  const wanted: Wanted = new Map([...edits].map(([row, cells]) => [row, [...cells.keys()]]));
  const scan = edits.size > 0 || FORMULA.test(xml) ? scanSheet(xml, part, wanted) : null;
  return { name, part, xml, edits, scan, added };
}
