import { Failure } from '../../failure';
import type { FileWorkbook } from '../file-workbook';
import { relationshipsPart } from '../relationships';
import { ChangedParts } from './changed-parts';
import { removePart } from './package-parts';
import { WorkbookPart } from './workbook-part';

/** The bytes of the workbook without a sheet, to which no formula of another one refers. */
export function withoutSheet(workbook: FileWorkbook, name: string): Uint8Array {
  if (!workbook.writable) throw new Failure('legacy-read-only');
  const { zip, workbookPart, sheets, calcChain } = workbook.package;
  const parts = new ChangedParts(zip);
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) return parts.save();
  const book = new WorkbookPart(zip.text(workbookPart), workbookPart);
  if (book.structureLocked) throw new Failure('structure-locked', { sheet: name });
  book.removeSheet(name);
  parts.change(workbookPart, book.changed());
  removePart(parts, workbookPart, sheet.part);
  const links = relationshipsPart(sheet.part);
  if (parts.has(links)) parts.remove(links);
  // Excel makes the order of computing anew where it is missing.
  if (calcChain !== null && /<(?:[\w.-]+:)?f[\s/>]/.test(zip.text(sheet.part)))
    removePart(parts, workbookPart, calcChain);
  return parts.save();
}
