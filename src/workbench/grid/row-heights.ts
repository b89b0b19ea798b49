import {
  ICommandService,
  type IDisposable,
  type Injector,
  type IRange,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  SetWorksheetRowAutoHeightMutation,
  SheetInterceptorService,
  type ISetWorksheetRowAutoHeightMutationParams,
} from '@univerjs/preset-sheets-core';
import { leastHeightOf } from './least-height';
import { shownBook } from './shown-book';

/** Rows that are measured in one go, some ten milliseconds. */
const STEP = 200;

/** Makes rows as high as their cells need, those with a fixed height excepted. */
export class RowHeights {
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #watched: IDisposable;

  constructor(private readonly injector: Injector) {
    this.#watched = injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
      if (id === SetWorksheetRowAutoHeightMutation.id) {
        this.#raise(params as ISetWorksheetRowAutoHeightMutationParams);
      }
    });
  }

  /** Fits these rows at once. */
  fit(book: Workbook, sheet: Worksheet, rows: readonly number[]): void {
    if (rows.length === 0) return;
    const endColumn = sheet.getColumnCount() - 1;
    const ranges = rows.map((row): IRange => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
    const place = { unitId: book.getUnitId(), subUnitId: sheet.getSheetId() };
    const { redos } = this.injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({ ...place, ranges });
    const commands = this.injector.get(ICommandService);
    for (const { id, params } of redos) commands.syncExecuteCommand(id, params);
  }

  /** Fits the rows of which the file does not say how high they are, the first of a sheet at once and the others by and by. */
  fitAll(book: Workbook, sheets: readonly Worksheet[]): void {
    const steps = sheets.flatMap((sheet) => stepsOf(sheet).map((rows, index) => ({ sheet, rows, index })));
    for (const { sheet, rows, index } of steps) if (index === 0) this.fit(book, sheet, rows);
    const later = steps.filter(({ index }) => index > 0);
    const next = (): void => {
      const step = later.shift();
      if (!step) return;
      this.fit(book, step.sheet, step.rows);
      this.#timer = setTimeout(next);
    };
    this.#timer = setTimeout(next);
  }

  /** The workbook goes away. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  dispose(): void {
    this.stop();
    this.#watched.dispose();
  }

  #raise({ subUnitId, rowsAutoHeightInfo }: ISetWorksheetRowAutoHeightMutationParams): void {
    const rows = shownBook(this.injector)?.getSheetBySheetId(subUnitId)?.getConfig().rowData;
    for (const fitted of rowsAutoHeightInfo) {
      fitted.autoHeight = Math.max(fitted.autoHeight ?? 0, leastHeightOf(rows?.[fitted.row]));
    }
  }
}

function stepsOf(sheet: Worksheet): number[][] {
  const { cellData, rowData } = sheet.getConfig();
  const rows = Object.keys(cellData)
    .map(Number)
    .filter((row) => rowData[row]?.h === undefined);
  return Array.from({ length: Math.ceil(rows.length / STEP) }, (_, step) => rows.slice(step * STEP, (step + 1) * STEP));
}
