import { Failure } from '../../failure';
import type { FileWorkbook } from '../file-workbook';
import { ChangedParts } from './changed-parts';
import { removePart } from './package-parts';
import { WorkbookPart } from './workbook-part';

/** The bytes of the workbook without a sheet that was added to it and is empty. */
export function withoutSheet(workbook: FileWorkbook, name: string): Uint8Array {
  if (!workbook.writable) throw new Failure('legacy-read-only');
  const { zip, workbookPart, sheets } = workbook.package;
  const parts = new ChangedParts(zip);
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) return parts.save();
  const book = new WorkbookPart(zip.text(workbookPart), workbookPart);
  if (book.structureLocked) throw new Failure('structure-locked', { sheet: name });
  book.removeSheet(name);
  parts.change(workbookPart, book.changed());
  removePart(parts, workbookPart, sheet.part);
  return parts.save();
}
