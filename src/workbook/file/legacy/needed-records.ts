import { Failure } from '../../failure';
import { trimSharedTexts } from './trim-shared-texts';

/** Numbers of records in [MS-XLS] that are treated apart. */
const RECORD = { begin: 0x0809, continue: 0x003c, encryption: 0x002f, formula: 0x0006, sharedTexts: 0x00fc } as const;
/** A record that means nothing. */
const IGNORED = 0x00e2;

/** The records of the workbook and its sheets that hold something of a grid, each with the shortest that it can be. */
const NEEDED: ReadonlyMap<number, number> = new Map([
  [RECORD.begin, 4],
  [0x000a, 0], // end
  [0x0085, 8], // sheet
  [0x0042, 2], // code page
  [0x0022, 2], // dates from 1904
  [RECORD.sharedTexts, 8],
  [0x041e, 4], // number format
  [0x00e0, 16], // cell style
  [0x0200, 10], // dimensions
  [0x0208, 16], // row
  [0x00e5, 2], // merged cells
  [0x0201, 6], // blank
  [0x00be, 6], // blanks
  [0x0203, 14], // number
  [0x027e, 10], // short number
  [0x00bd, 6], // short numbers
  [0x0204, 8], // text
  [0x00d6, 8], // rich text
  [0x00fd, 10], // shared text
  [0x0205, 8], // boolean or error
  [RECORD.formula, 22],
  [0x0207, 3], // text that a formula gives
]);

/** Where a record of a formula says how long the formula is; before that stands its result. */
const FORMULA_LENGTH = 20;
/** Versions of the format that come in a container: Excel 5 and 95, Excel 97 and later. */
const VERSIONS: readonly number[] = [0x0500, 0x0600];

/**
 * The records of a workbook with all others made void, and formulas cut off from their results: what is not read here
 * can not lead the library astray, which never comes back from some damaged texts and formulas. Every record keeps its
 * place, because sheets are found by it.
 */
export function neededRecords(stream: Uint8Array): Uint8Array {
  const records = Uint8Array.from(stream);
  const view = new DataView(records.buffer);
  let needed = true;
  for (let at = 0; at + 4 <= records.length;) {
    const type = view.getUint16(at, true);
    const start = at + 4;
    const end = start + view.getUint16(at + 2, true);
    if (type !== RECORD.continue) needed = NEEDED.has(type);
    if (type === RECORD.encryption) throw new Failure('encrypted');
    if (end > records.length || end - start < (NEEDED.get(type) ?? 0)) throw new Failure('damaged-xls');
    if (type === RECORD.begin && !VERSIONS.includes(view.getUint16(start, true))) throw new Failure('damaged-xls');
    if (type === RECORD.formula) view.setUint16(start + FORMULA_LENGTH, 0, true);
    if (type === RECORD.sharedTexts) trimSharedTexts(view, start, end);
    if (!needed) view.setUint16(at, IGNORED, true);
    at = end;
  }
  return records;
}
