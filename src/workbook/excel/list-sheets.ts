import type { SheetInfo } from '../host';

/** The sheets of the workbook as they stand now, with their ids for the events that name sheets so. */
export interface SheetList {
  readonly sheets: readonly (SheetInfo & { readonly id: string })[];
  readonly active: string;
}

/** One request: which sheets there are. */
export async function listSheets(context: Excel.RequestContext): Promise<SheetList> {
  const { worksheets } = context.workbook;
  worksheets.load({ id: true, name: true, visibility: true });
  const active = worksheets.getActiveWorksheet();
  active.load({ name: true });
  await context.sync();
  const sheets = worksheets.items.map(({ id, name, visibility }) => {
    return { id, name, hidden: visibility !== Excel.SheetVisibility.visible };
  });
  return { sheets, active: active.name };
}
