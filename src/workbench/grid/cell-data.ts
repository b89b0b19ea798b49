import { CellValueType, type ICellData } from '@univerjs/core';
import type { Cell, CellValue, Locale } from '../../engine';
import { typedCell } from '../../workbook/file/typed-cell';
import { showsDates } from '../../workbook/file/typed-date';
import { DAYS_TO_1904 } from '../../workbook/number-format';

/** 待重算 Stands where the result of a formula is not known: whatever was there before might be wrong. */
export const STALE: Readonly<Record<Locale, string>> = { 'zh-CN': '待重算', en: 'stale' };

/** What a cell of the grid holds; null for what it does not have. */
export type CellContent = Required<Pick<ICellData, 'v' | 't' | 'f'>>;

/** What the grid has to know of a workbook to show its cells. */
export interface Showing {
  readonly locale: Locale;
  /** The workbook counts days from 1904; the grid does from 1900. */
  readonly date1904: boolean;
}

/** What a cell of a file holds, as the grid takes it. */
export function cellContent(cell: Cell | undefined, { locale, date1904 }: Showing): CellContent {
  if (!cell) return { v: null, t: null, f: null };
  const { formula, format } = cell;
  const isNumber = typeof cell.value === 'number';
  const value = isNumber && date1904 && showsDates(format) ? cell.value + DAYS_TO_1904 : cell.value;
  if (formula === null || formula === '') return { ...valueContent(value), f: null };
  const shown = value ?? STALE[locale];
  return { ...valueContent(shown, true), f: `=${formula}` };
}

function valueContent(value: CellValue, computed = false): Pick<CellContent, 'v' | 't'> {
  switch (typeof value) {
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string':
      return { v: value, t: computed || staysText(value) ? CellValueType.STRING : CellValueType.FORCE_STRING };
    default:
      return value === null ? { v: null, t: null } : { v: value.error, t: CellValueType.STRING };
  }
}

const PLAIN: Cell = { value: null, text: '', formula: null, format: null };

const ANY = { date1904: false, year: 2000 };

function staysText(text: string): boolean {
  return typedCell(text, PLAIN, ANY).value === text;
}
