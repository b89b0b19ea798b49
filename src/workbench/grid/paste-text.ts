import { ICommandService, type ICellData, type Injector } from '@univerjs/core';
import { SetRangeValuesCommand, SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import { clipboardTable } from './clipboard-table';
import { shownBook } from './shown-book';
import { typedContent } from './typed-content';

/** Types what the clipboard holds as text into the cells from the selected one on, as one step of undo. */
export function pasteText(injector: Injector, text: string): void {
  const sheet = shownBook(injector)?.getActiveSheet();
  const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  if (!sheet || !range || text === '') return;
  const table = clipboardTable(text);
  const single = table.length === 1 && table[0]?.length === 1;
  const value: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, typed: string): void => {
    if (row < sheet.getRowCount() && column < sheet.getColumnCount()) (value[row] ??= {})[column] = typedContent(typed);
  };
  if (single) {
    for (let row = range.startRow; row <= range.endRow; row++) {
      for (let column = range.startColumn; column <= range.endColumn; column++) put(row, column, table[0]?.[0] ?? '');
    }
  } else {
    table.forEach((line, down) => {
      line.forEach((typed, across) => put(range.startRow + down, range.startColumn + across, typed));
    });
  }
  void injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, { value });
}
