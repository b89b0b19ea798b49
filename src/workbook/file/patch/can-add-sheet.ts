import type { FileWorkbook } from '../file-workbook';
import { WorkbookPart } from './workbook-part';

/** True where a sheet can be added to the workbook: nobody has protected its structure. */
export function canAddSheet(workbook: FileWorkbook): boolean {
  if (!workbook.writable) return false;
  const { zip, workbookPart } = workbook.package;
  return !new WorkbookPart(zip.text(workbookPart), workbookPart).structureLocked;
}
