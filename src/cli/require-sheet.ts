import type { FileWorkbook } from '../workbook/file/file-workbook';
import type { Io } from './io';
import { Unusable } from './unusable';
import { words } from './words';

/** Throws Unusable, naming the sheets there are, where a sheet was asked for that the workbook lacks. */
export function requireSheet(workbook: FileWorkbook, sheet: string | undefined, file: string, io: Io): void {
  if (sheet === undefined || workbook.sheets.some(({ name }) => name === sheet)) return;
  const known = workbook.sheets.map(({ name }) => name).join(io.locale === 'en' ? ', ' : '、');
  throw new Unusable(words(io.locale, 'sheet-unknown', { file, sheet, known }));
}
