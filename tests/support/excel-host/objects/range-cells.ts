import type { Area, CellValue } from '../../../../src/engine';
import { isWholeColumns, isWholeRows } from '../workbook/address';
import { sizeOf } from '../workbook/areas';
import { HostError } from '../workbook/host-error';
import { READ_CELLS } from '../workbook/limits';
import type { Sheet } from '../workbook/sheet';
import type { StoredCell } from '../workbook/stored-cell';
import type { WrittenCell } from '../workbook/write-cells';

/** One thing of each cell, as rows; null for a range without ends (docs: "Read or write to an unbounded range"). */
export function readCells<T>(
  sheet: Sheet,
  area: Area,
  of: (cell: StoredCell, row: number, column: number) => T,
): T[][] | null {
  if (isUnbounded(area)) return null;
  const { rows, columns, cells } = sizeOf(area);
  if (cells > READ_CELLS) throw new HostError('RangeExceedsLimit');
  const at = (row: number, column: number): T => of(sheet.cell(row, column), row, column);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => at(area.top + row, area.left + column)),
  );
}

/** What all cells have in common; null where they differ (docs: "Blank and null values"). */
export function shared<T>(values: Iterable<T>): T | null {
  const [first, ...rest] = new Set(values);
  return first === undefined || rest.length > 0 ? null : first;
}

/** What is written into a range: one thing for all cells, or rows of the range's own size. */
export function writtenCells(value: unknown, area: Area): (row: number, column: number) => WrittenCell {
  if (isUnbounded(area)) throw new HostError('InvalidArgument');
  if (!Array.isArray(value)) {
    const single = cellOf(value);
    if (single === null) throw new HostError('InvalidArgument');
    return () => single;
  }
  const rows: readonly unknown[] = value;
  assertShape(rows.length, sizeOf(area).rows);
  const cells = rows.map((row) => {
    if (!Array.isArray(row)) throw new HostError('InvalidArgument');
    assertShape(row.length, sizeOf(area).columns);
    return row.map(cellOf);
  });
  return (row, column) => cells[row]?.[column] ?? null;
}

/** Docs, troubleshooting: the array has the size of the range. */
export function assertShape(given: number, wanted: number): void {
  if (given === wanted) return;
  const message = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  throw new HostError('InvalidArgument', message);
}

/** A value as the API gives it: nothing is '', an error its text. */
export function apiValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** The members of `Excel.RangeValueType` that a cell here can have. */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

export function isUnbounded(area: Area): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

function cellOf(value: unknown): WrittenCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new HostError('InvalidArgument');
}
