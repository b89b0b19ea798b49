import { NO_SHIFT, type FormulaCell } from '../formula/formula-book';
import type { EditsByPlace } from './edits-by-place';
import { isHolder, sharedFormulas, type FormulaHolder } from './shared-formulas';
import type { FormulaSlot } from './sheet-scan';

/** The formulas of the sheet of that index: those that are not written over, and those written whose result is to be computed. */
export function formulaCells(sheet: number, slots: readonly FormulaSlot[], edits: EditsByPlace): FormulaCell[] {
  const masters = new Map<FormulaHolder, FormulaHolder>();
  for (const { holder, others } of sharedFormulas(slots)) for (const other of others) masters.set(other, holder);
  const standing = slots.filter(isHolder).filter(({ row, column }) => !edits.get(row)?.has(column));
  return [...standing.map((slot) => formulaCell(sheet, slot, masters.get(slot) ?? slot)), ...written(sheet, edits)];
}

function written(sheet: number, edits: EditsByPlace): FormulaCell[] {
  const formulas: FormulaCell[] = [];
  for (const [row, cells] of edits) {
    for (const [column, { formula, recalculated }] of cells) {
      if (recalculated) formulas.push({ sheet, row, column, text: formula, shift: NO_SHIFT, array: null });
    }
  }
  return formulas;
}

/** `source`: the cell that holds the text. */
function formulaCell(sheet: number, slot: FormulaHolder, source: FormulaHolder): FormulaCell {
  const { row, column, formula } = slot;
  const fills = formula.type === 'array' || formula.type === 'dataTable';
  return {
    sheet,
    row,
    column,
    text: source.formula.text === '' || formula.type === 'dataTable' ? null : source.formula.text,
    shift: slot === source ? NO_SHIFT : { rows: row - source.row, columns: column - source.column },
    array: fills ? formula.area : null,
  };
}
