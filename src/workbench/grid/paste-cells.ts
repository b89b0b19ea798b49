import { ICommandService, type ICellData, type Injector, type Worksheet } from '@univerjs/core';
import { SetRangeValuesCommand, SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import { clipboardTable } from './clipboard-table';
import type { CopiedCells } from './copied-cells';
import { shownBook } from './shown-book';
import { typedContent } from './typed-content';

/** What the clipboard holds. */
export interface Pasted {
  readonly htmlContent?: string;
  readonly textContent?: string;
}

type Matrix = Record<number, Record<number, ICellData>>;

/** Types what was copied into the cells from the selected one on, as one step of undo; a single cell into all selected. */
export function pasteCells(injector: Injector, copied: CopiedCells, pasted: Pasted): void {
  const { htmlContent = '', textContent = '' } = pasted;
  const sheet = shownBook(injector)?.getActiveSheet();
  const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  if (!sheet || !range) return;
  const value: Matrix = {};
  const pasteAt = (row: number, column: number): boolean => {
    const table = copied.at(htmlContent, row, column) ?? (textContent === '' ? [] : clipboardTable(textContent));
    put(value, sheet, table, row, column);
    return table.length === 1 && table[0]?.length === 1;
  };
  if (pasteAt(range.startRow, range.startColumn)) {
    for (let row = range.startRow; row <= Math.min(range.endRow, sheet.getRowCount() - 1); row++) {
      for (let column = range.startColumn; column <= Math.min(range.endColumn, sheet.getColumnCount() - 1); column++) {
        pasteAt(row, column);
      }
    }
  }
  if (Object.keys(value).length > 0) {
    void injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, { value });
  }
}

function put(value: Matrix, sheet: Worksheet, table: readonly (readonly string[])[], top: number, left: number): void {
  table.forEach((line, down) => {
    line.forEach((typed, across) => {
      const [row, column] = [top + down, left + across];
      if (row < sheet.getRowCount() && column < sheet.getColumnCount())
        (value[row] ??= {})[column] = typedContent(typed);
    });
  });
}
