import type { IStyleData } from '@univerjs/core';
import type { Grid } from '../../engine';
import { Failure } from '../../workbook/failure';
import type { WorkbookLook } from '../../workbook/file/look/look';
import type { SheetInfo } from '../../workbook/host';
import type { Showing } from './cell-data';
import type { Snapshot } from './grid-view';
import { digitWidth } from './pixels';
import { sheetData, type SheetSource } from './sheet-data';
import { styleData } from './style-data';

/** Written cells that the grid shows at most; beyond them a page would take minutes and all memory. */
const MOST_CELLS = 500_000;

/** What a snapshot is made of: the sheets in order, what they hold and how they look. */
export interface SnapshotSource {
  readonly sheets: readonly SheetInfo[];
  readonly grids: readonly Grid[];
  readonly look: WorkbookLook;
  readonly showing: Showing;
}

/** A workbook as the grid takes it. Throws Failure where it is too large for one. */
export function snapshotOf({ sheets, grids, look, showing }: SnapshotSource): Snapshot {
  const styles = look.styles.map(styleData);
  const standard = look.styles[0]?.font;
  const digit = digitWidth(standard?.name ?? '宋体', standard?.size ?? 11);
  const shown = sheets.flatMap((info, index) => {
    const grid = grids.find(({ sheet }) => sheet === info.name);
    const source: SheetSource = {
      id: `sheet${index + 1}`,
      info,
      look: look.sheet(info.name),
      styles: look.styles,
      showing,
      digit,
    };
    return grid ? sheetData(grid, source) : [];
  });
  refuseTooMany(grids);
  return {
    id: 'workbook',
    name: '',
    appVersion: '0.25.1',
    custom: { date1904: showing.date1904 },
    styles: Object.fromEntries(styles.map((style, index): [string, IStyleData] => [String(index), style])),
    sheetOrder: shown.map(({ id }) => id),
    sheets: Object.fromEntries(shown.map((sheet) => [sheet.id, sheet])),
  };
}

function refuseTooMany(grids: readonly Grid[]): void {
  let count = 0;
  for (const { rows, sheet } of grids) {
    for (const row of rows) if (row) count += row.length;
    if (count > MOST_CELLS) throw new Failure('too-many-cells', { sheet, limit: String(MOST_CELLS) });
  }
}
