import type { Injector } from '@univerjs/core';
import { ISheetClipboardService, SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import { ShiftedFormula } from '../../workbook/file/sheet/shifted-formula';
import { inputOf } from './input-of';
import { shownBook } from './shown-book';

interface Copy {
  /** By which the library names it in the clipboard. */
  readonly id: string;
  readonly row: number;
  readonly column: number;
  /** Formulas that move keep their references. */
  readonly moved: boolean;
  readonly inputs: readonly (readonly string[])[];
}

/** What was copied in the grid, whole: the clipboard's text has figures as they are shown, and no formulas. */
export class CopiedCells {
  #copy: Copy | null = null;

  constructor(private readonly injector: Injector) {}

  /** Remembers the selected cells, which were copied just now. */
  remember(moved: boolean): void {
    const sheet = shownBook(this.injector)?.getActiveSheet();
    const range = this.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const id = this.injector.get(ISheetClipboardService).copyContentCache().getLastCopyId();
    this.#copy = null;
    if (!sheet || !range || !id) return;
    const inputs: string[][] = [];
    for (let row = range.startRow; row <= Math.min(range.endRow, sheet.getRowCount() - 1); row++) {
      const line: string[] = [];
      for (let column = range.startColumn; column <= Math.min(range.endColumn, sheet.getColumnCount() - 1); column++) {
        line.push(inputOf(sheet.getCellRaw(row, column), sheet.getComposedCellStyle(row, column).n?.pattern));
      }
      inputs.push(line);
    }
    this.#copy = { id, row: range.startRow, column: range.startColumn, moved, inputs };
  }

  /** What to type from a cell on to paste them there; null where the clipboard holds something else. */
  at(html: string, row: number, column: number): string[][] | null {
    const copy = this.#copy;
    if (!copy || !html.includes(copy.id)) return null;
    const [down, across] = copy.moved ? [0, 0] : [row - copy.row, column - copy.column];
    return copy.inputs.map((line) => line.map((input) => shifted(input, down, across)));
  }
}

function shifted(input: string, down: number, across: number): string {
  return input.startsWith('=') ? `=${new ShiftedFormula(input.slice(1)).at(down, across)}` : input;
}
