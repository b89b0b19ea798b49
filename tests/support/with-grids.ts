import type { Grid } from '../../src/engine';
import { openWorkbook } from '../../src/workbook/file/open-workbook';
import { withSheet } from '../../src/workbook/file/patch/with-sheet';

/** The bytes of the workbook with more sheets behind the others. */
export function withGrids(bytes: Uint8Array, ...grids: readonly Grid[]): Uint8Array {
  return grids.reduce((book, grid) => withSheet(openWorkbook(book), grid), bytes);
}
