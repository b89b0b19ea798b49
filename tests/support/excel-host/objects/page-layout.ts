import { HostError } from '../workbook/host-error';
import type { Page } from '../workbook/page';
import { numberAt, textAt } from './arguments';
import type { ObjectOf } from './host-object';
import type { ObjectType, Property } from './object-type';

/** `Excel.WorksheetFreezePanes`. */
export const FREEZE_PANES: ObjectType<ObjectOf<'WorksheetFreezePanes'>> = {
  calls: {
    FreezeRows: ({ sheet }, args) => void (sheet.frozenRows = numberAt(args, 0)),
    Unfreeze: ({ sheet }) => void (sheet.frozenRows = 0),
  },
};

/** `Excel.PageLayout`. */
export const PAGE_LAYOUT: ObjectType<ObjectOf<'PageLayout'>> = {
  properties: { Orientation: part('orientation'), PaperSize: part('paperSize'), Zoom: part('zoom') },
  calls: {
    SetPrintTitleRows: ({ sheet }, args) => void (sheet.page = { ...sheet.page, titleRows: textAt(args, 0) }),
    SetPrintMargins: ({ sheet }, [unit, margins]) => void (sheet.page = { ...sheet.page, margins: { unit, margins } }),
  },
};

function part(name: keyof Page): Property<ObjectOf<'PageLayout'>> {
  return {
    set: ({ sheet }, value) => {
      if (value === null || value === undefined) throw new HostError('InvalidArgument');
      sheet.page = { ...sheet.page, [name]: value };
    },
  };
}
