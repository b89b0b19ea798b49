import { generateRandomId, ICommandService, type Injector, type Workbook, type Worksheet } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/preset-sheets-core';
import { isSameSheet } from '../../workbook/sheet-name';
import { FROM_FILE } from './command-guard';
import type { Snapshot } from './grid-view';

/**
 * Takes sheets away and adds others until the shown workbook has those of a snapshot; gives the new ones. The others, and
 * what a person can undo on them, stay as they are.
 */
export function changeSheets(
  injector: Injector,
  book: Workbook,
  { sheetOrder, sheets, styles }: Snapshot,
): Worksheet[] {
  const wanted = sheetOrder.flatMap((id) => sheets[id] ?? []);
  const unitId = book.getUnitId();
  const commands = injector.get(ICommandService);
  for (const sheet of book.getSheets()) {
    if (wanted.some(({ name }) => isNamed(sheet, name))) continue;
    const params = { unitId, subUnitId: sheet.getSheetId(), subUnitName: sheet.getName() };
    commands.syncExecuteCommand(RemoveSheetMutation.id, params, FROM_FILE);
  }
  return wanted.flatMap((data, index) => {
    if (book.getSheets().some((sheet) => isNamed(sheet, data.name))) return [];
    // Never that of a sheet which was taken away: what is to undo there must not come into this one.
    const id = generateRandomId();
    const sheet = { ...data, id };
    commands.syncExecuteCommand(InsertSheetMutation.id, { unitId, index, sheet, styles }, FROM_FILE);
    return book.getSheetBySheetId(id) ?? [];
  });
}

function isNamed(sheet: Worksheet, name: string | undefined): boolean {
  return isSameSheet(sheet.getName(), name ?? '');
}
