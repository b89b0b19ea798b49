import type { Area } from '../../../../src/engine';
import { addressOf, quoted, WHOLE_SHEET } from '../workbook/address';
import { around, cellsOf, common, sizeOf } from '../workbook/areas';
import type { Book } from '../workbook/book';
import { HostError } from '../workbook/host-error';
import { MERGED_AREAS, ROWS } from '../workbook/limits';
import { assertAllowed } from '../workbook/protection';
import type { Sheet } from '../workbook/sheet';
import { seenText } from '../workbook/seen-text';
import type { StoredCell } from '../workbook/stored-cell';
import { writeCells } from '../workbook/write-cells';
import { areaAt, numberAt } from './arguments';
import { cellProperties, rowProperties } from './bulk-properties';
import type { ObjectOf } from './host-object';
import type { ObjectType, Property } from './object-type';
import { apiValue, assertShape, readCells, shared, valueType, writtenCells } from './range-cells';

type Range = ObjectOf<'Range'>;

/** A range of a sheet; one that leaves the sheet is an error. */
export function rangeOf(sheet: Sheet, area: Area): Range {
  const inside = common(area, WHOLE_SHEET);
  if (!inside || addressOf(inside) !== addressOf(area)) throw new HostError('InvalidArgument');
  return { type: 'Range', sheet, area };
}

/** `Excel.Range`. */
export const RANGE: ObjectType<Range> = {
  properties: {
    Address: { get: ({ sheet, area }) => `${quoted(sheet.name)}!${addressOf(area)}` },
    RowCount: { get: ({ area }) => sizeOf(area).rows },
    ColumnCount: { get: ({ area }) => sizeOf(area).columns },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    Values: { get: cells(({ value }) => apiValue(value)), set: write },
    Formulas: { get: cells(formulaOf), set: write },
    Text: { get: ({ sheet, area }) => readCells(sheet, area, (_cell, row, column) => seenText(sheet, row, column)) },
    ValueTypes: { get: cells(({ value }) => valueType(value)) },
    NumberFormat: { get: cells(({ numberFormat }) => numberFormat), set: writeNumberFormat },
    HasSpill: { get: hasSpill },
    RowHidden: { get: rowHidden, set: hideRows },
  },
  parts: {
    Format: ({ sheet, area }) => ({ type: 'RangeFormat', sheet, areas: [area] }),
    DataValidation: ({ sheet, area }) => ({ type: 'DataValidation', sheet, area }),
    Worksheet: ({ sheet }) => ({ type: 'Worksheet', sheet }),
  },
  finders: {
    GetCell: ({ sheet, area }, args) => cellOf(sheet, area, numberAt(args, 0), numberAt(args, 1)),
    GetRow: ({ sheet, area }, args) => {
      const row = area.top + numberAt(args, 0);
      return rangeOf(sheet, { ...area, top: row, bottom: row });
    },
    GetBoundingRect: ({ sheet, area }, args) => rangeOf(sheet, around(area, areaAt(args, 0))),
    GetIntersection: ({ sheet, area }, args) => {
      const both = common(area, areaAt(args, 0));
      if (!both) throw new HostError('ItemNotFound');
      return rangeOf(sheet, both);
    },
    GetUsedRangeOrNullObject: ({ sheet, area }, [valuesOnly]) => {
      const used = sheet.used(valuesOnly === true);
      const part = used && common(used, area);
      return part && rangeOf(sheet, part);
    },
    GetMergedAreasOrNullObject: mergedAreas,
  },
  calls: {
    Merge: ({ sheet, area }, [across]) => merge(sheet, area, across === true),
    Unmerge: ({ sheet, area }) => {
      assertUnprotected(sheet);
      sheet.unmerge(area);
    },
    GetRowProperties: ({ sheet, area }, [wanted]) => rowProperties(sheet, area, wanted),
    GetCellProperties: ({ sheet, area }, [wanted]) => cellProperties(sheet, area, wanted),
    Select: ({ sheet, area }, _args, book) => book.select(sheet, [area]),
    // The library asks this before it splits a large array into several writes.
    _ValidateArraySize: ({ area }, args) => {
      assertShape(numberAt(args, 0), sizeOf(area).rows);
      assertShape(numberAt(args, 1), sizeOf(area).columns);
    },
  },
};

function cells(of: (cell: StoredCell) => unknown): NonNullable<Property<Range>['get']> {
  return ({ sheet, area }) => readCells(sheet, area, of);
}

function formulaOf({ value, formula }: StoredCell): string | number | boolean {
  return formula === null ? apiValue(value) : `=${formula}`;
}

function write({ sheet, area }: Range, value: unknown, book: Book): void {
  writeCells({ book, sheet, area, byAddIn: true }, writtenCells(value, area));
}

/** A protected sheet lets nobody format even its open cells, unless it says so (general knowledge of Excel). */
function writeNumberFormat({ sheet, area }: Range, value: unknown): void {
  assertAllowed(sheet, 'allowFormatCells');
  const formats = writtenCells(value, area);
  for (const [row, column] of cellsOf(area)) {
    const format = formats(row - area.top, column - area.left);
    if (format !== null) sheet.change(row, column, { numberFormat: format === '' ? 'General' : String(format) });
  }
}

/** True for cells of spilled arrays, false for others, null for some of both (reference of `Range.hasSpill`). */
function hasSpill({ sheet, area }: Range): boolean | null {
  const parts = sheet.spills.flatMap((spill) => common(spill, area) ?? []);
  if (parts.length === 0) return false;
  const spilled = parts.reduce((sum, part) => sum + sizeOf(part).cells, 0);
  return spilled === sizeOf(area).cells ? true : null;
}

function rowHidden({ sheet, area }: Range): boolean | null {
  // Of a whole column the rows that are known to be hidden tell enough.
  if (sizeOf(area).rows === ROWS) return sheet.hiddenRows.size > 0 ? null : false;
  const rows = Array.from({ length: sizeOf(area).rows }, (_, row) => area.top + row);
  return shared(rows.map((row) => sheet.hiddenRows.has(row)));
}

function hideRows({ sheet, area }: Range, value: unknown): void {
  assertAllowed(sheet, 'allowFormatRows');
  for (let row = area.top; row <= area.bottom; row++) {
    if (value === true) sheet.hiddenRows.add(row);
    else sheet.hiddenRows.delete(row);
  }
}

/**
 * Only merged areas whose first cell is in the range are seen, and of each only what is inside (office-js issue 3611);
 * more than 512 are an error (reference of `getMergedAreasOrNullObject`).
 */
function mergedAreas({ sheet, area }: Range): ObjectOf<'RangeAreas'> | null {
  const inside = sheet.merges.flatMap((merge) => {
    const part = common(merge, area);
    return part?.top === merge.top && part.left === merge.left ? part : [];
  });
  if (inside.length > MERGED_AREAS) throw new HostError('GeneralException');
  return inside.length === 0 ? null : { type: 'RangeAreas', sheet, areas: inside };
}

function merge(sheet: Sheet, area: Area, across: boolean): void {
  assertUnprotected(sheet);
  if (!across) return sheet.merge(area);
  for (let row = area.top; row <= area.bottom; row++) sheet.merge({ ...area, top: row, bottom: row });
}

/** No option of a protected sheet allows merging (reference of `WorksheetProtectionOptions`). */
function assertUnprotected(sheet: Sheet): void {
  if (sheet.protection) throw new HostError('AccessDenied');
}

function cellOf(sheet: Sheet, area: Area, row: number, column: number): Range {
  const [top, left] = [area.top + row, area.left + column];
  return rangeOf(sheet, { top, left, bottom: top, right: left });
}
