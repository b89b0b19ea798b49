import { addressOf, quoted } from '../workbook/address';
import { HostError } from '../workbook/host-error';
import { numberAt } from './arguments';
import type { ObjectOf } from './host-object';
import type { ObjectType } from './object-type';

/** `Excel.RangeAreas`: several areas of one sheet. */
export const RANGE_AREAS: ObjectType<ObjectOf<'RangeAreas'>> = {
  properties: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => `${quoted(sheet.name)}!${addressOf(area)}`).join(',') },
    AreaCount: { get: ({ areas }) => areas.length },
  },
  parts: {
    Areas: ({ sheet, areas }) => ({ type: 'RangeCollection', sheet, areas }),
    Format: ({ sheet, areas }) => ({ type: 'RangeFormat', sheet, areas }),
    Worksheet: ({ sheet }) => ({ type: 'Worksheet', sheet }),
  },
};

/** `Excel.RangeCollection`: the areas one by one. */
export const RANGE_COLLECTION: ObjectType<ObjectOf<'RangeCollection'>> = {
  items: ({ sheet, areas }) => areas.map((area) => ({ type: 'Range', sheet, area })),
  calls: { GetCount: ({ areas }) => areas.length },
  finders: {
    GetItemAt: ({ sheet, areas }, args) => {
      const area = areas[numberAt(args, 0)];
      if (!area) throw new HostError('ItemNotFound');
      return { type: 'Range', sheet, area };
    },
  },
};
