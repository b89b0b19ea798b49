import { cellName, parseCell, type CellValue } from '../../../../src/engine';
import type { FormulaBook, FormulaCell, ValueSheet } from '../../../../src/workbook/file/formula/formula-book';
import { recalculate } from '../../../../src/workbook/file/formula/recalculate';

/** A cell of a fixture: a value, nothing, or a formula (`=…`) whose cached result is stale. */
export type FixtureCell = CellValue | undefined;

/** What a stale cached result looks like in a fixture. */
export const STALE = '旧';

export interface Fixture {
  readonly sheets: Readonly<Record<string, readonly (readonly FixtureCell[])[]>>;
  /** Names of the workbook; `表!名` for a name of one sheet. */
  readonly names?: Readonly<Record<string, string>>;
}

function sheetOf(name: string, rows: readonly (readonly FixtureCell[])[]): ValueSheet {
  const value = (row: number, column: number): CellValue => {
    const cell = rows[row]?.[column] ?? null;
    return isFormula(cell) ? STALE : cell;
  };
  return { name, height: rows.length, width: Math.max(0, ...rows.map((row) => row.length)), value };
}

function isFormula(cell: FixtureCell): cell is string {
  return typeof cell === 'string' && cell.startsWith('=');
}

/** A book of plain formulas. */
export function bookOf({ sheets, names = {} }: Fixture): FormulaBook {
  const sheetNames = Object.keys(sheets);
  const formulas: FormulaCell[] = [];
  Object.values(sheets).forEach((rows, sheet) =>
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (!isFormula(cell)) return;
        formulas.push({ sheet, row, column, text: cell.slice(1), shift: { rows: 0, columns: 0 }, array: null });
      }),
    ),
  );
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows)),
    names: Object.entries(names).map(([key, text]) => {
      const [name = '', sheet] = key.split('!').reverse();
      return { name, sheet: sheet === undefined ? null : sheetNames.indexOf(sheet), text };
    }),
    formulas,
  };
}

/** Cells that get other values, as `表!A1` or, on the first sheet, `A1`. */
export type Changes = Readonly<Record<string, CellValue>>;

/** What each dependent formula shows after `changes`, by address; null where its result was removed. */
export function recalculated(book: FormulaBook, changes: Changes): Record<string, CellValue> {
  const changed = Object.entries(changes).map(([key, value]) => {
    const [name = '', sheet] = key.split('!').reverse();
    const place = parseCell(name);
    if (!place) throw new Error(`No cell: ${key}`);
    const index = sheet === undefined ? 0 : book.sheets.findIndex((candidate) => candidate.name === sheet);
    return { sheet: index, ...place, value };
  });
  const entries = recalculate(book, changed).map(({ sheet, row, column, value }): [string, CellValue] => {
    const name = cellName(row, column);
    return [sheet === 0 ? name : `${book.sheets[sheet]?.name ?? ''}!${name}`, value];
  });
  return Object.fromEntries(entries);
}

/** The result of one formula beside `rows`, far to their right; null where it is not computed. */
export function resultOf(formula: string, rows: readonly (readonly FixtureCell[])[], names = {}): CellValue {
  // The formula also reads Z1, which changes, so that it depends on something that does.
  const below = [...Array<undefined>(26), `=IF(Z1=1,${formula},0)`];
  const book = bookOf({ sheets: { 表一: [...rows, below] }, names });
  const result = recalculated(book, { Z1: 1 })[cellName(rows.length, 26)];
  if (result === undefined) throw new Error(`Not recalculated: ${formula}`);
  return result;
}
