import type { Grid } from '../../../engine';
import { Failure } from '../../failure';
import type { FileWorkbook } from '../file-workbook';
import { ChangedParts } from './changed-parts';
import { gridXml } from './grid-xml';
import { addWorksheetPart } from './package-parts';
import { StyleSheet } from './style-sheet';
import { WorkbookPart } from './workbook-part';

/** The bytes of the workbook with one more sheet, behind the others. Throws Failure where none can be added. */
export function withSheet(workbook: FileWorkbook, grid: Grid): Uint8Array {
  if (!workbook.writable) throw new Failure('legacy-read-only');
  const { zip, workbookPart, styles } = workbook.package;
  const xml = zip.text(workbookPart);
  const book = new WorkbookPart(xml, workbookPart);
  if (book.structureLocked) throw new Failure('structure-locked', { sheet: grid.sheet });
  const parts = new ChangedParts(zip);
  const { part, id } = addWorksheetPart(parts, workbookPart);
  book.addSheet(grid.sheet, id);
  const styleSheet = styles === null ? null : new StyleSheet(zip.text(styles), styles);
  parts.put(
    part,
    gridXml(xml, grid, (code) => styleSheet?.formatted(undefined, code)),
  );
  if (grid.rows.some((row) => row?.some((cell) => cell?.formula != null))) book.calculateOnLoad();
  if (styles !== null) parts.change(styles, styleSheet?.changed() ?? null);
  parts.change(workbookPart, book.changed());
  return parts.save();
}
