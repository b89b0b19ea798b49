import type { Area, Grid } from '../../engine';
import { isSameSheet } from '../sheet-name';
import { CellGrid } from './cell-grid';
import { listSheets } from './list-sheets';
import { Locks } from './locks';

/** A sheet before something is written into it: the cells that matter, and what keeps them from being written. */
export interface StandingSheet {
  readonly grid: Grid;
  /** From the first to the last cell that holds something. */
  readonly used: Area;
  /** Something lies on it beside its cells: a chart, a picture, a comment. */
  readonly isAdorned: boolean;
  readonly locks: Locks;
  /** What a cell shows, where that was asked for; '' elsewhere. */
  readonly textAt: (row: number, column: number) => string;
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

/**
 * One request: what stands in these cells now, and whether they can be written; of the sheets `shown` also what all other
 * cells show. Should an Excel stumble over a sheet that
 * is gone, it is asked which ones there are, and then for those alone.
 */
export async function lookAt(
  context: Excel.RequestContext,
  places: Places,
  shown: readonly string[] = [],
): Promise<Standing> {
  try {
    return await lookAtOnce(context, places, shown);
  } catch (error) {
    const { sheets } = await listSheets(context);
    const there = [...places].filter(([name]) => sheets.some((sheet) => isSameSheet(sheet.name, name)));
    if (there.length === places.size) throw error;
    return lookAtOnce(context, new Map(there), shown);
  }
}

async function lookAtOnce(context: Excel.RequestContext, places: Places, shown: readonly string[]): Promise<Standing> {
  const { workbook } = context;
  workbook.load({ readOnly: true, protection: { protected: true } });
  const asked = [...places].map(([name, addresses]) => {
    // What is asked of a sheet that is gone is gone as well, and as a rule no error.
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRange(true);
    const text = shown.some((other) => isSameSheet(other, name));
    used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true, text });
    const adornments = [sheet.charts.getCount(), sheet.shapes.getCount(), sheet.comments.getCount()];
    return {
      name,
      sheet,
      used,
      text,
      adornments,
      cells: new CellGrid(sheet, addresses),
      locks: new Locks(sheet, addresses),
    };
  });
  await context.sync();
  const sheets = new Map<string, StandingSheet>();
  for (const { name, sheet, used, text, adornments, cells, locks } of asked) {
    if (sheet.isNullObject) continue;
    const isAdorned = adornments.some(({ value }) => value > 0);
    const textAt = textsOf(used, text);
    sheets.set(name, { grid: await cells.grid(name), used: areaOf(used), isAdorned, locks, textAt });
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

function textsOf(used: Excel.Range, isLoaded: boolean): StandingSheet['textAt'] {
  if (!isLoaded) return () => '';
  const { text, rowIndex, columnIndex } = used;
  return (row, column) => text[row - rowIndex]?.[column - columnIndex] ?? '';
}
