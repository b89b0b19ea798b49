import { common } from '../workbook/areas';
import { HostError } from '../workbook/host-error';
import { assertAllowed } from '../workbook/protection';
import type { Sheet } from '../workbook/sheet';
import type { ObjectOf } from './host-object';
import type { ObjectType } from './object-type';

/** Letters of a list that is written out (Excel specifications; a longer one is refused). */
const LIST_LETTERS = 255;

/** `Excel.DataValidation`: what a range accepts. */
export const DATA_VALIDATION: ObjectType<ObjectOf<'DataValidation'>> = {
  properties: {
    Rule: {
      set: ({ sheet, area }, rule) => {
        assertAllowed(sheet, 'allowFormatCells');
        if (typeof rule !== 'object' || rule === null || isTooLong(rule)) throw new HostError('InvalidArgument');
        clear(sheet, area);
        sheet.validations = [...sheet.validations, [area, rule]];
      },
    },
    ErrorAlert: {
      set: ({ sheet }, alert) => {
        assertAllowed(sheet, 'allowFormatCells');
        if (!isAlert(alert)) throw new HostError('InvalidArgument');
      },
    },
  },
  calls: { Clear: ({ sheet, area }) => clear(sheet, area) },
};

function clear(sheet: Sheet, area: ObjectOf<'DataValidation'>['area']): void {
  sheet.validations = sheet.validations.filter(([other]) => !common(other, area));
}

/** All four members must be told (https://learn.microsoft.com/javascript/api/excel/excel.datavalidationerroralert). */
function isAlert(alert: unknown): boolean {
  if (typeof alert !== 'object' || alert === null) return false;
  return ['message', 'showAlert', 'style', 'title'].every((member) => member in alert);
}

function isTooLong(rule: object): boolean {
  const { list } = rule as { readonly list?: { readonly source?: unknown } };
  return typeof list?.source === 'string' && list.source.length > LIST_LETTERS;
}
