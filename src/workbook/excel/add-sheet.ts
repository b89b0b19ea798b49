import { areaName, cellName, EMPTY_CELL, type Grid, type SheetForm } from '../../engine';
import type { Placed } from '../placed';
import { freeSheetName } from '../sheet-name';
import { listSheets } from './list-sheets';
import { queueForm } from './form-order';
import { queueCells, textsOf } from './write-order';

/** Two requests: which names are taken, then the sheet with its cells, merged areas and look, shown. Gives its name. */
export async function addSheet(context: Excel.RequestContext, grid: Grid, form?: SheetForm): Promise<string> {
  const { sheets } = await listSheets(context);
  const taken = sheets.map(({ name }) => name);
  const name = freeSheetName(grid.sheet, taken);
  const sheet = context.workbook.worksheets.add(name);
  const placed = cellsToPlace(grid);
  queueCells(sheet, { placed, isProtected: false, mayFormat: true });
  if (form) queueForm(sheet, form, textsOf(placed));
  else for (const area of grid.merges) sheet.getRange(areaName(area)).merge();
  for (const row of grid.hiddenRows) sheet.getRangeByIndexes(row, 0, 1, 1).rowHidden = true;
  sheet.activate();
  await context.sync();
  return name;
}

function cellsToPlace({ sheet, rows }: Grid): Placed[] {
  return rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((after, column) => {
      if (!after) return [];
      const entry = { sheet, cell: cellName(row, column), before: '', beforeFormula: null, after };
      return { entry, row, column, was: EMPTY_CELL };
    }),
  );
}
