import { areaName, columnName, parseArea, type Area } from '../../../../src/engine';
import { columnIndex } from '../../../../src/engine/grid/a1';
import { COLUMNS, ROWS } from './limits';

/** The area of a sheet without ends: every cell. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

/** An address as `getRange` takes it (`A1:C3`, `A:F`, `2:5`, `'表 一'!A1`), without its sheet; null where it is none. */
export function readAddress(address: string): Area | null {
  const bare = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const [from = '', to = from] = bare.toUpperCase().split(':');
  if (/^[A-Z]{1,3}$/.test(from) && /^[A-Z]{1,3}$/.test(to)) {
    const [left, right] = [columnIndex(from), columnIndex(to)].sort((a, b) => a - b);
    return { ...WHOLE_SHEET, left: left ?? 0, right: right ?? 0 };
  }
  if (/^\d+$/.test(from) && /^\d+$/.test(to)) {
    const [top, bottom] = [Number(from), Number(to)].sort((a, b) => a - b);
    return { ...WHOLE_SHEET, top: (top ?? 1) - 1, bottom: (bottom ?? 1) - 1 };
  }
  return parseArea(bare);
}

/** The address that Excel gives an area: whole columns as `A:F`, whole rows as `2:5`. */
export function addressOf(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isWholeColumns(area) && !isWholeRows(area)) return `${columnName(left)}:${columnName(right)}`;
  return isWholeRows(area) ? `${top + 1}:${bottom + 1}` : areaName(area);
}

/** A sheet's name as it stands before `!`, in quotes where it needs them. */
export function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

export function isWholeColumns({ top, bottom }: Area): boolean {
  return bottom - top === ROWS - 1;
}

export function isWholeRows({ left, right }: Area): boolean {
  return right - left === COLUMNS - 1;
}
