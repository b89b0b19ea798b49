import { HostError } from '../workbook/host-error';
import type { ObjectOf } from './host-object';
import type { ObjectType } from './object-type';
import { rangeOf } from './range';

/** `Excel.Workbook`. */
export const WORKBOOK: ObjectType<ObjectOf<'Workbook'>> = {
  properties: {
    Name: { get: (_self, book) => book.name },
    ReadOnly: { get: (_self, book) => book.readOnly },
  },
  parts: {
    Worksheets: () => ({ type: 'WorksheetCollection' }),
    Application: () => ({ type: 'Application' }),
    Protection: () => ({ type: 'WorkbookProtection' }),
    _Runtime: () => ({ type: 'Runtime' }),
  },
  finders: {
    // Several areas, or another workbook in front, are no selection (docs: error `InvalidSelection`).
    GetSelectedRange: (_self, _args, book) => {
      const [area, ...others] = book.selection;
      if (!area || others.length > 0 || book.behindAnother) throw new HostError('InvalidSelection');
      return rangeOf(book.active, area);
    },
  },
};

/** `Excel.WorkbookProtection`: whether sheets may come and go. */
export const WORKBOOK_PROTECTION: ObjectType<ObjectOf<'WorkbookProtection'>> = {
  properties: { Protected: { get: (_self, book) => book.structureProtected } },
};
