import { cellName, parseArea, type Area } from '../../../engine';
import { Failure } from '../../failure';
import { readRelationships } from '../relationships';
import { XmlReader } from '../xml/xml-reader';
import type { Zip } from '../zip/zip';
import { contains, isSingle } from './area';
import type { EditsByPlace } from './edits-by-place';
import type { SheetScan } from './sheet-scan';
import type { StyleSheet } from './style-sheet';

/** Characters that a cell of Excel holds. */
const LONGEST_TEXT = 32_767;

/** Refuses to write a locked cell of a protected sheet, as Excel would refuse the person who fills it in. */
export function refuseLocked(sheet: string, { rows, protection }: SheetScan, styles: () => StyleSheet): void {
  if (!protection.active) return;
  for (const { row, column, style } of rows.flatMap(({ cells }) => cells)) {
    if (protection.open.some((area) => contains(area, row, column)) || !styles().isLocked(style)) continue;
    throw new Failure('protected', { sheet, cell: cellName(row, column) });
  }
}

/** Refuses to write a part of an array formula or data table: only the whole of it can be changed. */
export function refuseArrays(sheet: string, { formulas }: SheetScan, edits: EditsByPlace): void {
  for (const { formula } of formulas) {
    if (!formula?.area || formula.type === 'shared' || isSingle(formula.area)) continue;
    const cell = writtenIn(formula.area, edits);
    if (cell !== null) throw new Failure('array-formula', { sheet, cell });
  }
}

/** Refuses to write the header of a table object, whose columns are named by it in another part. */
export function refuseTableHeaders(sheet: string, part: string, zip: Zip, edits: EditsByPlace): void {
  for (const { type, target, external } of readRelationships(zip, part)) {
    if (type !== 'table' || external) continue;
    const reader = new XmlReader(zip.text(target), target);
    const area = parseArea(reader.attribute('ref') ?? '');
    if (!area || reader.attribute('headerRowCount') === '0') continue;
    const cell = writtenIn({ ...area, bottom: area.top }, edits);
    if (cell !== null) throw new Failure('table-header', { sheet, cell });
  }
}

/** Refuses a text that is longer than a cell holds. */
export function refuseLongTexts(sheet: string, edits: EditsByPlace): void {
  for (const [row, cells] of edits) {
    for (const [column, { text }] of cells) {
      if (text.length <= LONGEST_TEXT) continue;
      throw new Failure('long-text', { sheet, cell: cellName(row, column), limit: String(LONGEST_TEXT) });
    }
  }
}

/** The first written cell inside the area; null where there is none. */
function writtenIn(area: Area, edits: EditsByPlace): string | null {
  for (const [row, cells] of edits) {
    for (const column of cells.keys()) if (contains(area, row, column)) return cellName(row, column);
  }
  return null;
}
