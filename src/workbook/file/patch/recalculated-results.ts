import type { CellValue, Grid } from '../../../engine';
import { cellKey, type ChangedCell, type DefinedName } from '../formula/formula-book';
import { recalculate } from '../formula/recalculate';
import type { EditsByPlace } from './edits-by-place';
import { formulaCells } from './formula-cells';
import { GridValues } from './grid-values';
import type { SheetAtWork } from './sheet-at-work';
import type { FormulaSlot } from './sheet-scan';

/** What the formulas of one sheet show. */
export interface SheetResults {
  /** The cached results that change, by the cells that show them. */
  readonly standing: ReadonlyMap<FormulaSlot, CellValue>;
  /** Those of written formulas, by `cellKey`; a formula that is missing keeps what was written with it. */
  readonly written: ReadonlyMap<number, CellValue>;
}

/** What the formulas of a workbook show once the edits of its `sheets` are made: results sheet by sheet. */
export function recalculatedResults(
  sheets: readonly SheetAtWork[],
  names: readonly DefinedName[],
  grid: (name: string) => Grid,
): SheetResults[] {
  const formulas = sheets.flatMap(({ scan, edits }, index) => formulaCells(index, scan?.formulas ?? [], edits));
  const values = sheets.map(({ name, added, edits }) => new GridValues(name, added ? null : () => grid(name), edits));
  const changed = sheets.flatMap(({ edits }, index) => changedCells(index, edits));
  const results = sheets.map(() => ({
    standing: new Map<FormulaSlot, CellValue>(),
    written: new Map<number, CellValue>(),
  }));
  const slots = sheets.map(({ scan }) => slotsByKey(scan?.formulas ?? []));
  for (const { sheet, row, column, value } of recalculate({ sheets: values, names, formulas }, changed)) {
    const key = cellKey(row, column);
    const slot = slots[sheet]?.get(key);
    if (slot && !sheets[sheet]?.edits.get(row)?.has(column)) results[sheet]?.standing.set(slot, value);
    else if (value !== null) results[sheet]?.written.set(key, value);
  }
  return results;
}

function slotsByKey(slots: readonly FormulaSlot[]): ReadonlyMap<number, FormulaSlot> {
  return new Map(slots.map((slot) => [cellKey(slot.row, slot.column), slot]));
}

function changedCells(sheet: number, edits: EditsByPlace): ChangedCell[] {
  const changed: ChangedCell[] = [];
  for (const [row, cells] of edits) {
    for (const [column, { value }] of cells) changed.push({ sheet, row, column, value });
  }
  return changed;
}
