import { GridView, planRollUp, ROLL_UP_SHEET, type Locale, type RollUpSource } from '../engine';
import { BLANK_SHEET, blankWorkbook } from '../workbook/file/blank-workbook';
import type { FileWorkbook } from '../workbook/file/file-workbook';
import { openWorkbook } from '../workbook/file/open-workbook';
import { patchWorkbook } from '../workbook/file/patch/patch-workbook';
import { withoutSheet } from '../workbook/file/patch/without-sheet';
import type { ReportedFile } from './reported-file';
import { Unusable } from './unusable';
import { words } from './words';
import { zlibCodec } from './zlib-codec';

/** 汇总 A copy of the one workbook with the roll-up on its sheet; of several, or of one that can not be written, a new workbook of that sheet. */
export function summaryWorkbook(
  files: readonly ReportedFile[],
  sources: readonly RollUpSource[],
  locale: Locale,
): Uint8Array {
  const [only, ...others] = files;
  if (only?.workbook.writable && others.length === 0) return withSummary(only.workbook, sources, locale);
  const blank = openWorkbook(blankWorkbook(zlibCodec), zlibCodec);
  return withoutSheet(openWorkbook(withSummary(blank, sources, locale), zlibCodec), BLANK_SHEET);
}

function withSummary(workbook: FileWorkbook, sources: readonly RollUpSource[], locale: Locale): Uint8Array {
  const standing = workbook.sheets.some(({ name }) => name === ROLL_UP_SHEET);
  const { entries, conflicts, forms } = planRollUp(
    sources,
    standing ? new GridView(workbook.grid(ROLL_UP_SHEET)) : null,
  );
  if (conflicts.length > 0) throw new Unusable(words(locale, 'summary-taken', { sheet: ROLL_UP_SHEET }));
  return patchWorkbook(
    workbook,
    entries.map(({ sheet, cell, after }) => ({ sheet, cell, content: after })),
    forms,
  );
}
