import type { Grid, SheetForm } from '../../engine';
import { BLANK_SHEET, blankWorkbook } from './blank-workbook';
import { openWorkbook } from './open-workbook';
import { withoutSheet } from './patch/without-sheet';
import { withSheet } from './patch/with-sheet';
import { fflateCodec, type Codec } from './zip/codec';

/** The bytes of a workbook of one sheet with these cells and this look. */
export function newWorkbook(grid: Grid, form: SheetForm, codec: Codec = fflateCodec): Uint8Array {
  const added = withSheet(openWorkbook(blankWorkbook(codec), codec), grid, form);
  return withoutSheet(openWorkbook(added, codec), BLANK_SHEET);
}
