import { EMPTY_CELL, type Grid, type SheetForm } from '../../../engine';
import { Failure } from '../../failure';
import type { FileWorkbook } from '../file-workbook';
import { ChangedParts } from './changed-parts';
import { formedSheet } from './form/formed-sheet';
import { rowsIn } from './form/sheet-rows';
import { gridXml } from './grid-xml';
import { addWorksheetPart } from './package-parts';
import { StyleSheet } from './style-sheet';
import { WorkbookPart } from './workbook-part';

/** The bytes of the workbook with one more sheet in the look of its form, behind the others. Throws Failure where none can be added. */
export function withSheet(workbook: FileWorkbook, grid: Grid, form?: SheetForm): Uint8Array {
  if (!workbook.writable) throw new Failure('legacy-read-only');
  const { zip, workbookPart, styles } = workbook.package;
  const xml = zip.text(workbookPart);
  const book = new WorkbookPart(xml, workbookPart);
  if (book.structureLocked) throw new Failure('structure-locked', { sheet: grid.sheet });
  const parts = new ChangedParts(zip);
  const { part, id } = addWorksheetPart(parts, workbookPart);
  book.addSheet(grid.sheet, id);
  const styleSheet = styles === null ? new StyleSheet('<styleSheet/>', '') : new StyleSheet(zip.text(styles), styles);
  const plain = gridXml(xml, grid, (code) => styleSheet.formatted(undefined, code));
  const textAt = (row: number, column: number): string => (grid.rows[row]?.[column] ?? EMPTY_CELL).text;
  const formed = (look: SheetForm): string =>
    formedSheet({ xml: plain, part, rows: rowsIn(plain, part), form: look, textAt, styles: styleSheet });
  parts.put(part, form ? formed(form) : plain);
  if (form) book.freezeRows(grid.sheet, form.frozenRows);
  if (grid.rows.some((row) => row?.some((cell) => cell?.formula != null))) book.calculateOnLoad();
  if (styles !== null) parts.change(styles, styleSheet.changed());
  parts.change(workbookPart, book.changed());
  return parts.save();
}
