import { Failure } from '../failure';
import { isSameSheet } from '../sheet-name';
import { listSheets } from './list-sheets';

/** Two requests: whether the sheet may go, then it goes. */
export async function removeSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const { protection } = context.workbook;
  protection.load({ protected: true });
  const { sheets } = await listSheets(context);
  const found = sheets.find((sheet) => isSameSheet(sheet.name, name));
  if (!found) throw new Failure('no-sheet', { sheet: name });
  const sheet = found.name;
  if (protection.protected) throw new Failure('structure-locked', { sheet });
  if (sheets.every((other) => other === found || other.hidden)) throw new Failure('last-sheet', { sheet });
  context.workbook.worksheets.getItem(sheet).delete();
  await context.sync();
}
