import { areaName, type Area } from '../../../engine';
import { ShiftedFormula } from '../sheet/shifted-formula';
import { encodeText } from './encode-text';
import type { FormulaElement, FormulaSlot } from './sheet-scan';
import type { Splice } from './splice';

/** A cell with a formula of its own. */
export interface FormulaHolder extends FormulaSlot {
  readonly formula: FormulaElement;
}

/** 共享公式 Cells that share a formula: the one that holds its text, and all others. */
export interface SharedFormula {
  readonly holder: FormulaHolder;
  readonly others: readonly FormulaHolder[];
}

/** The shared formulas of a sheet. Cells whose holder is missing from the file are in none. */
export function sharedFormulas(formulas: readonly FormulaSlot[]): SharedFormula[] {
  const all: SharedFormula[] = [];
  const open = new Map<string, FormulaHolder[]>();
  for (const slot of formulas) {
    if (!isHolder(slot) || slot.formula.type !== 'shared') continue;
    const group = slot.formula.group ?? '';
    if (slot.formula.text === '') {
      open.get(group)?.push(slot);
      continue;
    }
    const others: FormulaHolder[] = [];
    open.set(group, others);
    all.push({ holder: slot, others });
  }
  return all;
}

/** True for a cell that holds a formula itself, and is not merely filled by an array formula. */
export function isHolder(slot: FormulaSlot): slot is FormulaHolder {
  return slot.formula !== null;
}

/**
 * What keeps shared formulas whole where the cell that holds their text is written: the next cell takes the text over,
 * as it reads from there.
 */
export function handOver(
  formulas: readonly SharedFormula[],
  isWritten: (slot: FormulaSlot) => boolean,
  prefix: string,
): Splice[] {
  const splices: Splice[] = [];
  for (const { holder, others } of formulas) {
    if (!isWritten(holder)) continue;
    const remaining = others.filter((slot) => !isWritten(slot));
    const [heir] = remaining;
    if (!heir) continue;
    const text = new ShiftedFormula(holder.formula.text).at(heir.row - holder.row, heir.column - holder.column);
    const reference = areaName(around(remaining));
    const group = encodeText(holder.formula.group ?? '');
    const element = `<${prefix}f t="shared" ref="${reference}" si="${group}">${encodeText(text)}</${prefix}f>`;
    splices.push({ from: heir.formula.from, to: heir.formula.to, text: element });
  }
  return splices;
}

/** The smallest area that holds all of the cells. */
function around(cells: readonly FormulaSlot[]): Area {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    top: rows.reduce((least, row) => Math.min(least, row)),
    left: columns.reduce((least, column) => Math.min(least, column)),
    bottom: rows.reduce((most, row) => Math.max(most, row)),
    right: columns.reduce((most, column) => Math.max(most, column)),
  };
}
