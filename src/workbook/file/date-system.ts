import type { FileWorkbook } from './file-workbook';

/** True for a workbook that counts days from 1904. */
export function isDate1904(workbook: FileWorkbook): boolean {
  return workbook.writable ? workbook.package.date1904 : workbook.date1904;
}
