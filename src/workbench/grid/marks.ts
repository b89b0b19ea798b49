import type { Injector } from '@univerjs/core';
import { IMarkSelectionService } from '@univerjs/preset-sheets-core';
import type { Mark } from '../../workbook/host';
import { isSameSheet } from '../../workbook/sheet-name';
import { shownBook } from './shown-book';

const STYLE = { strokeWidth: 2, stroke: '#b7791f', fill: 'rgba(255, 193, 7, 0.18)', widgets: {}, hasAutoFill: false };

/** Marks over the cells of whichever sheet is in front. */
export class Marks {
  #marks: readonly Mark[] = [];

  constructor(private readonly injector: Injector) {}

  set(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.draw();
  }

  /** Draws them anew, for another sheet is in front. */
  draw(): void {
    const service = this.injector.get(IMarkSelectionService);
    service.removeAllShapes();
    const sheet = shownBook(this.injector)?.getActiveSheet();
    if (!sheet) return;
    const own = this.#marks.filter((mark) => isSameSheet(mark.sheet, sheet.getName()));
    for (const { top, left, bottom, right } of own.flatMap(({ areas }) => areas)) {
      if (top >= sheet.getRowCount() || left >= sheet.getColumnCount()) continue;
      const endRow = Math.min(bottom, sheet.getRowCount() - 1);
      const endColumn = Math.min(right, sheet.getColumnCount() - 1);
      const range = { startRow: top, startColumn: left, endRow, endColumn };
      service.addShapeWithNoFresh({ range, style: STYLE, primary: null });
    }
    service.refreshShapes();
  }
}
