import type { Area } from '../../../../src/engine';
import { HostError } from '../workbook/host-error';
import { assertAllowed } from '../workbook/protection';
import type { Sheet } from '../workbook/sheet';
import type { CellStyle } from '../workbook/stored-cell';
import type { ObjectOf } from './host-object';
import type { ObjectType, Property } from './object-type';
import { shared } from './range-cells';

/** Points: what a row and a column of a new sheet measure. */
const STANDARD_HEIGHT = 14.25;
const STANDARD_WIDTH = 54;

/** `Excel.RangeFormat`. */
export const RANGE_FORMAT: ObjectType<ObjectOf<'RangeFormat'>> = {
  properties: {
    WrapText: style('wrapText', 'boolean'),
    HorizontalAlignment: style('horizontal', 'string'),
    VerticalAlignment: style('vertical', 'string'),
    RowHeight: {
      get: ({ sheet, areas }) => sharedSize(sheet.rowHeights, areas.flatMap(rowsOf), STANDARD_HEIGHT),
      set: ({ sheet, areas }, value) => {
        assertAllowed(sheet, 'allowFormatRows');
        resize(sheet.rowHeights, areas.flatMap(rowsOf), value);
      },
    },
    ColumnWidth: {
      get: ({ sheet, areas }) => sharedSize(sheet.columnWidths, areas.flatMap(columnsOf), STANDARD_WIDTH),
      set: ({ sheet, areas }, value) => {
        assertAllowed(sheet, 'allowFormatColumns');
        resize(sheet.columnWidths, areas.flatMap(columnsOf), value);
      },
    },
  },
  parts: {
    Font: ({ sheet, areas }) => ({ type: 'RangeFont', sheet, areas }),
    Fill: ({ sheet, areas }) => ({ type: 'RangeFill', sheet, areas }),
    Borders: ({ sheet, areas }) => ({ type: 'RangeBorderCollection', sheet, areas }),
    Protection: ({ sheet, areas }) => ({ type: 'FormatProtection', sheet, areas }),
  },
  calls: {
    // Rows of merged cells do not grow in Excel; how high others become is layout, which is not emulated.
    AutofitRows: ({ sheet, areas }) => {
      assertAllowed(sheet, 'allowFormatRows');
      for (const row of areas.flatMap(rowsOf)) sheet.rowHeights.delete(row);
    },
  },
};

/** `Excel.RangeFont`. */
export const RANGE_FONT: ObjectType<ObjectOf<'RangeFont'>> = {
  properties: {
    Bold: style('bold', 'boolean'),
    Size: style('size', 'number'),
    Name: style('name', 'string'),
    Color: style('colour', 'string'),
    Underline: style('underline', 'string'),
  },
};

/** `Excel.RangeFill`. */
export const RANGE_FILL: ObjectType<ObjectOf<'RangeFill'>> = {
  properties: { Color: style('fill', 'string') },
  calls: {
    Clear: ({ sheet, areas }) => {
      assertAllowed(sheet, 'allowFormatCells');
      for (const area of areas) sheet.restyle(area, { fill: '' });
    },
  },
};

/** `Excel.FormatProtection`. */
export const FORMAT_PROTECTION: ObjectType<ObjectOf<'FormatProtection'>> = {
  properties: { Locked: style('locked', 'boolean') },
};

interface Styled {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** A part of the cells' style; null where they differ (docs: "Blank and null values"). */
function style(key: Exclude<keyof CellStyle, 'lines'>, type: 'boolean' | 'number' | 'string'): Property<Styled> {
  return {
    get: ({ sheet, areas }) => shared(areas.flatMap((area) => [...sheet.styles(area)].map((one) => one[key]))),
    set: ({ sheet, areas }, value) => {
      assertAllowed(sheet, 'allowFormatCells');
      if (typeof value !== type) throw new HostError('InvalidArgument');
      for (const area of areas) sheet.restyle(area, { [key]: value });
    },
  };
}

function rowsOf({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

function columnsOf({ left, right }: Area): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

function sharedSize(sizes: ReadonlyMap<number, number>, places: readonly number[], standard: number): number | null {
  return shared(places.map((place) => sizes.get(place) ?? standard));
}

function resize(sizes: Map<number, number>, places: readonly number[], value: unknown): void {
  if (typeof value !== 'number' || value < 0) throw new HostError('InvalidArgument');
  for (const place of places) sizes.set(place, value);
}
