import { cellName, type Grid } from '../../../engine';
import { isSameSheet } from '../../sheet-name';
import type { CellEdit } from './cell-edit';

const LOST = '#REF!';
const CELLS = String.raw`\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?`;
const LINES = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+`;
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
/** A text, in which no reference counts, or a reference with its sheet: `'表 一'!A1`, `表!$A:$B`. */
const PIECE = new RegExp(String.raw`"[^"]*"|(?:'((?:[^']|'')+)'|(${NAME}))!(?:${CELLS}|${LINES}|${NAME})`, 'gu');

/** A formula in which what refers to a sheet is lost, as Excel writes it when the sheet is removed. */
export function withoutReferences(formula: string, sheet: string): string {
  return formula.replace(PIECE, (piece: string, quoted?: string, bare?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    return name !== undefined && isSameSheet(name, sheet) ? LOST : piece;
  });
}

/** What the formulas of the other sheets become once a sheet is removed. */
export function referencesLost(grids: readonly Grid[], removed: string): CellEdit[] {
  return grids.flatMap(({ sheet, rows }) =>
    rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) => {
        if (!cell?.formula) return [];
        const formula = withoutReferences(cell.formula, removed);
        if (formula === cell.formula) return [];
        const content = { ...cell, formula, value: { error: LOST }, text: LOST };
        return [{ sheet, cell: cellName(row, column), content }];
      }),
    ),
  );
}
