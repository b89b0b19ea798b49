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
    RowHeight: {
      get: ({ sheet, area }) => sharedSize(sheet.rowHeights, area.top, area.bottom, STANDARD_HEIGHT),
      set: ({ sheet, area }, value) => {
        assertAllowed(sheet, 'allowFormatRows');
        resize(sheet.rowHeights, area.top, area.bottom, value);
      },
    },
    ColumnWidth: {
      get: ({ sheet, area }) => sharedSize(sheet.columnWidths, area.left, area.right, STANDARD_WIDTH),
      set: ({ sheet, area }, value) => {
        assertAllowed(sheet, 'allowFormatColumns');
        resize(sheet.columnWidths, area.left, area.right, value);
      },
    },
  },
  parts: {
    Font: ({ sheet, area }) => ({ type: 'RangeFont', sheet, area }),
    Protection: ({ sheet, area }) => ({ type: 'FormatProtection', sheet, area }),
  },
  calls: {
    // Rows of merged cells do not grow in Excel; how high others become is layout, which is not emulated.
    AutofitRows: ({ sheet }) => assertAllowed(sheet, 'allowFormatRows'),
  },
};

/** `Excel.RangeFont`. */
export const RANGE_FONT: ObjectType<ObjectOf<'RangeFont'>> = {
  properties: { Bold: style('bold', 'boolean'), Size: style('size', 'number') },
};

/** `Excel.FormatProtection`. */
export const FORMAT_PROTECTION: ObjectType<ObjectOf<'FormatProtection'>> = {
  properties: { Locked: style('locked', 'boolean') },
};

interface Styled {
  readonly sheet: Sheet;
  readonly area: ObjectOf<'Range'>['area'];
}

/** A part of the cells' style; null where they differ (docs: "Blank and null values"). */
function style(key: keyof CellStyle, type: 'boolean' | 'number'): Property<Styled> {
  return {
    get: ({ sheet, area }) => shared([...sheet.styles(area)].map((cellStyle) => cellStyle[key])),
    set: ({ sheet, area }, value) => {
      assertAllowed(sheet, 'allowFormatCells');
      if (typeof value !== type) throw new HostError('InvalidArgument');
      sheet.restyle(area, { [key]: value });
    },
  };
}

function sharedSize(sizes: ReadonlyMap<number, number>, from: number, to: number, standard: number): number | null {
  return shared(Array.from({ length: to - from + 1 }, (_, index) => sizes.get(from + index) ?? standard));
}

function resize(sizes: Map<number, number>, from: number, to: number, value: unknown): void {
  if (typeof value !== 'number' || value < 0) throw new HostError('InvalidArgument');
  for (let index = from; index <= to; index++) sizes.set(index, value);
}
