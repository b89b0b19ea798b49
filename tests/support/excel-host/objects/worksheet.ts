import { WHOLE_SHEET } from '../workbook/address';
import type { Book } from '../workbook/book';
import { HostError } from '../workbook/host-error';
import { ADDRESS_LETTERS } from '../workbook/limits';
import type { Sheet, Visibility } from '../workbook/sheet';
import { areaOf, numberAt, optionalTextAt, textAt } from './arguments';
import type { ObjectOf } from './host-object';
import type { ObjectType } from './object-type';
import { rangeOf } from './range';

/** `Excel.Worksheet`. */
export const WORKSHEET: ObjectType<ObjectOf<'Worksheet'>> = {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: { get: ({ sheet }) => sheet.name },
    Position: { get: ({ sheet }, book) => book.sheets.indexOf(sheet) },
    Visibility: { get: ({ sheet }) => sheet.visibility, set: setVisibility },
  },
  parts: {
    Protection: ({ sheet }) => ({ type: 'WorksheetProtection', sheet }),
    FreezePanes: ({ sheet }) => ({ type: 'WorksheetFreezePanes', sheet }),
    PageLayout: ({ sheet }) => ({ type: 'PageLayout', sheet }),
    Charts: ({ sheet }) => ({ type: 'ChartCollection', sheet }),
    Shapes: ({ sheet }) => ({ type: 'ShapeCollection', sheet }),
    Comments: ({ sheet }) => ({ type: 'CommentCollection', sheet }),
  },
  finders: {
    GetRange: ({ sheet }, args) => {
      const address = optionalTextAt(args, 0);
      return rangeOf(sheet, address === null ? WHOLE_SHEET : areaOf(address));
    },
    GetRangeByIndexes: ({ sheet }, args) => {
      const [top, left] = [numberAt(args, 0), numberAt(args, 1)];
      return rangeOf(sheet, { top, left, bottom: top + numberAt(args, 2) - 1, right: left + numberAt(args, 3) - 1 });
    },
    GetRanges: ({ sheet }, args) => {
      const addresses = textAt(args, 0);
      if (addresses.length > ADDRESS_LETTERS) throw new HostError('InvalidArgument');
      return { type: 'RangeAreas', sheet, areas: addresses.split(/[,;]/).map(areaOf) };
    },
    // Of an empty sheet it is the first cell (reference of `Worksheet.getUsedRange`).
    GetUsedRange: ({ sheet }, [valuesOnly]) => {
      return rangeOf(sheet, sheet.used(valuesOnly === true) ?? areaOf('A1'));
    },
    GetUsedRangeOrNullObject: ({ sheet }, [valuesOnly]) => {
      const used = sheet.used(valuesOnly === true);
      return used && rangeOf(sheet, used);
    },
  },
  calls: {
    Activate: ({ sheet }, _args, book) => book.activate(sheet),
    Delete: ({ sheet }, _args, book) => book.remove(sheet),
  },
};

/** `Excel.WorksheetCollection`. */
export const WORKSHEET_COLLECTION: ObjectType<ObjectOf<'WorksheetCollection'>> = {
  items: (_self, book) => book.sheets.map(worksheet),
  item: (_self, key, book) => {
    const sheet = typeof key === 'string' ? book.sheet(key) : null;
    if (!sheet) throw new HostError('ItemNotFound');
    return worksheet(sheet);
  },
  calls: {
    GetCount: (_self, [visibleOnly], book) => {
      return book.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible').length;
    },
  },
  finders: {
    Add: (_self, args, book) => worksheet(book.add(optionalTextAt(args, 0))),
    GetActiveWorksheet: (_self, _args, book) => worksheet(book.active),
    GetItemOrNullObject: (_self, args, book) => {
      const sheet = book.sheet(textAt(args, 0));
      return sheet && worksheet(sheet);
    },
  },
};

function worksheet(sheet: Sheet): ObjectOf<'Worksheet'> {
  return { type: 'Worksheet', sheet };
}

const VISIBILITIES: readonly unknown[] = ['Visible', 'Hidden', 'VeryHidden'] satisfies Visibility[];

function setVisibility({ sheet }: ObjectOf<'Worksheet'>, value: unknown, book: Book): void {
  if (book.structureProtected) throw new HostError('AccessDenied');
  if (!VISIBILITIES.includes(value)) throw new HostError('InvalidArgument');
  sheet.visibility = value as Visibility;
}
