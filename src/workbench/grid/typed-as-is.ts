import { CellValueType, type ICellData, type Injector, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { plainOf } from './rich-text';
import { typedContent } from './typed-content';

/** Above whatever the library makes of what is typed: numbers, dates, formats. */
const FIRST = 1000;

/** Leaves what a person types as it is typed, for the file reads it; and a cell that is left as it was untouched. */
export function keepTyped(injector: Injector): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (value, location) => {
      const { worksheet, row, col } = location;
      const typed = typedText(value);
      const raw = worksheet.getCellRaw(row, col);
      const offered = writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT)(
        worksheet.getCell(row, col),
        location,
      );
      return typed === typedText(offered) || typed === typedText(raw) ? { ...raw } : typedContent(typed);
    },
  });
}

function typedText(cell: Nullable<ICellData>): string {
  if (!cell) return '';
  const { f, p, v, t } = cell;
  if (f) return f;
  if (p) return plainOf(p);
  return `${t === CellValueType.FORCE_STRING ? "'" : ''}${v ?? ''}`;
}
