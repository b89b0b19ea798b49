import { cellName, parseArea, type Area } from '../../../engine';
import { Failure } from '../../failure';
import { LONGEST_TEXT } from '../../longest-text';
import { readRelationships } from '../relationships';
import { XmlReader } from '../xml/xml-reader';
import type { Zip } from '../zip/zip';
import { contains, isSingle } from './area';
import type { EditsByPlace } from './edits-by-place';
import type { SheetScan } from './sheet-scan';
import type { StyleSheet } from './style-sheet';

/** Locked cells of a protected sheet, which Excel would refuse to the person who fills it in. */
export function* lockedCells(
  sheet: string,
  { rows, protection }: SheetScan,
  styles: () => StyleSheet,
): Generator<Failure, undefined> {
  if (!protection.active) return;
  for (const { row, column, style } of rows.flatMap(({ cells }) => cells)) {
    if (protection.open.some((area) => contains(area, row, column)) || !styles().isLocked(style)) continue;
    yield new Failure('protected', { sheet, cell: cellName(row, column) });
  }
}

/** Cells of an array formula or data table, of which only the whole can be changed. */
export function* arrayCells(
  sheet: string,
  { formulas }: SheetScan,
  edits: EditsByPlace,
): Generator<Failure, undefined> {
  for (const { formula } of formulas) {
    if (!formula?.area || formula.type === 'shared' || isSingle(formula.area)) continue;
    for (const cell of writtenIn(formula.area, edits)) yield new Failure('array-formula', { sheet, cell });
  }
}

/** Headers of a table object, whose columns are named by them in another part. */
export function* tableHeaders(
  sheet: string,
  part: string,
  zip: Zip,
  edits: EditsByPlace,
): Generator<Failure, undefined> {
  for (const { type, target, external } of readRelationships(zip, part)) {
    if (type !== 'table' || external) continue;
    const reader = new XmlReader(zip.text(target), target);
    const area = parseArea(reader.attribute('ref') ?? '');
    if (!area || reader.attribute('headerRowCount') === '0') continue;
    const header = { ...area, bottom: area.top };
    for (const cell of writtenIn(header, edits)) yield new Failure('table-header', { sheet, cell });
  }
}

/** Cells that would get a text longer than they hold. */
export function* longTexts(sheet: string, edits: EditsByPlace): Generator<Failure, undefined> {
  for (const [row, cells] of edits) {
    for (const [column, { value }] of cells) {
      if (typeof value !== 'string' || value.length <= LONGEST_TEXT) continue;
      yield new Failure('long-text', { sheet, cell: cellName(row, column), limit: String(LONGEST_TEXT) });
    }
  }
}

/** The written cells inside the area. */
function* writtenIn(area: Area, edits: EditsByPlace): Generator<string, undefined> {
  for (const [row, cells] of edits) {
    for (const column of cells.keys()) if (contains(area, row, column)) yield cellName(row, column);
  }
}
