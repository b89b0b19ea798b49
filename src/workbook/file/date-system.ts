import type { FileWorkbook } from './file-workbook';

/** True for a workbook that counts days from 1904. Of the old format only what its cells show is known. */
export function isDate1904(workbook: FileWorkbook): boolean {
  return workbook.writable && workbook.package.date1904;
}
