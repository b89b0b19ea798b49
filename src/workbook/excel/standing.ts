import type { Area, Grid } from '../../engine';
import { CellGrid } from './cell-grid';
import { Locks } from './locks';

/** A sheet before something is written into it: the cells that matter, and what keeps them from being written. */
export interface StandingSheet {
  readonly grid: Grid;
  /** From the first to the last cell that holds something. */
  readonly used: Area;
  readonly locks: Locks;
}

/** 现状 The workbook before something is written into it. */
export interface Standing {
  readonly readOnly: boolean;
  /** Sheets can neither come nor go. */
  readonly structureLocked: boolean;
  /** By the names under which they were asked for; a sheet that is gone is not among them. */
  readonly sheets: ReadonlyMap<string, StandingSheet>;
}

/** Addresses of cells by the names of their sheets. */
export type Places = ReadonlyMap<string, readonly string[]>;

/** One request: what stands in these cells now, and whether they can be written. */
export async function lookAt(context: Excel.RequestContext, places: Places): Promise<Standing> {
  const { workbook } = context;
  workbook.load({ readOnly: true, protection: { protected: true } });
  const asked = [...places].map(([name, addresses]) => {
    // What is asked of a sheet that is gone is gone as well, and no error.
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRange(true);
    used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    return { name, sheet, used, cells: new CellGrid(sheet, addresses), locks: new Locks(sheet, addresses) };
  });
  await context.sync();
  const sheets = new Map<string, StandingSheet>();
  for (const { name, sheet, used, cells, locks } of asked) {
    if (!sheet.isNullObject) sheets.set(name, { grid: await cells.grid(name), used: areaOf(used), locks });
  }
  return { readOnly: workbook.readOnly, structureLocked: workbook.protection.protected, sheets };
}

/** The cells of entries by their sheets. */
export function placesOf(entries: Iterable<{ readonly sheet: string; readonly cell: string }>): Places {
  const places = new Map<string, string[]>();
  for (const { sheet, cell } of entries) {
    const cells = places.get(sheet);
    if (cells) cells.push(cell);
    else places.set(sheet, [cell]);
  }
  return places;
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
