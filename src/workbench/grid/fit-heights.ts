import { ICommandService, type Injector, type IRange, type Workbook, type Worksheet } from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/preset-sheets-core';

/** Rows that are measured at once; the others follow while the page rests. */
const AT_ONCE = 200;

/** Makes rows as high as their cells need, those with a fixed height excepted. */
export function fitHeights(injector: Injector, book: Workbook, sheet: Worksheet, rows: readonly number[]): void {
  if (rows.length === 0) return;
  const ranges = rows.map((row): IRange => ({
    startRow: row,
    endRow: row,
    startColumn: 0,
    endColumn: sheet.getColumnCount() - 1,
  }));
  const commands = injector.get(ICommandService);
  const { redos } = injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
    unitId: book.getUnitId(),
    subUnitId: sheet.getSheetId(),
    ranges,
    autoHeightRanges: ranges.slice(0, AT_ONCE),
    lazyAutoHeightRanges: ranges.slice(AT_ONCE),
  });
  for (const { id, params } of redos) commands.syncExecuteCommand(id, params);
}

/** The rows with content of which the file does not say how high they are. */
export function rowsWithoutHeight(sheet: Worksheet): number[] {
  const { cellData, rowData } = sheet.getConfig();
  return Object.keys(cellData)
    .map(Number)
    .filter((row) => rowData[row]?.h === undefined);
}
