import {
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { isSameSheet } from '../../workbook/sheet-name';

/** The workbook that the grid shows now; null between two. */
export function shownBook(injector: Injector): Workbook | null {
  return injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
}

/** Its sheet of that name; null where it has none. */
export function shownSheet(injector: Injector, name: string): Worksheet | null {
  return (
    shownBook(injector)
      ?.getSheets()
      .find((sheet) => isSameSheet(sheet.getName(), name)) ?? null
  );
}
