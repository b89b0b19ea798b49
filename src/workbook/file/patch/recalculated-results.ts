import type { CellValue, Content, Grid } from '../../../engine';
import { cellKey, type ChangedCell, type DefinedName } from '../formula/formula-book';
import { recalculate } from '../formula/recalculate';
import type { EditsByPlace } from './edits-by-place';
import { formulaCells } from './formula-cells';
import { GridValues } from './grid-values';
import type { SheetAtWork } from './sheet-at-work';
import type { FormulaSlot } from './sheet-scan';

/** The cached results of one sheet that change, by the cells that show them. */
export type Results = ReadonlyMap<FormulaSlot, CellValue>;

/** What the formulas of a workbook show once the edits of its `sheets` are made: results sheet by sheet. */
export function recalculatedResults(
  sheets: readonly SheetAtWork[],
  names: readonly DefinedName[],
  grid: (name: string) => Grid,
): Results[] {
  const formulas = sheets.flatMap(({ scan, edits }, index) => formulaCells(index, scan?.formulas ?? [], edits));
  const values = sheets.map(({ name, added }) => new GridValues(name, added ? null : () => grid(name)));
  const changed = sheets.flatMap(({ edits }, index) => changedCells(index, edits));
  const results = sheets.map(() => new Map<FormulaSlot, CellValue>());
  const slots = sheets.map(({ scan }) => slotsByKey(scan?.formulas ?? []));
  for (const { sheet, row, column, value } of recalculate({ sheets: values, names, formulas }, changed)) {
    const slot = slots[sheet]?.get(cellKey(row, column));
    if (slot) results[sheet]?.set(slot, value);
  }
  return results;
}

function slotsByKey(slots: readonly FormulaSlot[]): ReadonlyMap<number, FormulaSlot> {
  return new Map(slots.map((slot) => [cellKey(slot.row, slot.column), slot]));
}

function changedCells(sheet: number, edits: EditsByPlace): ChangedCell[] {
  return [...edits].flatMap(([row, cells]) =>
    [...cells].map(([column, content]) => ({ sheet, row, column, value: valueOf(content) })),
  );
}

/** What the cell shows, whether by itself or as the result of its formula. */
function valueOf({ type, text }: Content): CellValue {
  if (type !== 'text') return Number(text);
  return text === '' ? null : text;
}
