import { HostError } from '../workbook/host-error';
import { NOTHING_ALLOWED, type ProtectionOptions } from '../workbook/protection';
import { optionalTextAt } from './arguments';
import type { ObjectOf } from './host-object';
import type { ObjectType } from './object-type';

/** `Excel.WorksheetProtection`; protecting or opening a sheet twice is an error (office-js issue 6784). */
export const WORKSHEET_PROTECTION: ObjectType<ObjectOf<'WorksheetProtection'>> = {
  properties: {
    Protected: { get: ({ sheet }) => sheet.protection !== null },
    Options: { get: ({ sheet }) => sheet.protection?.options ?? NOTHING_ALLOWED },
  },
  calls: {
    Protect: ({ sheet }, args) => {
      if (sheet.protection) throw new HostError('AccessDenied');
      const options = { ...NOTHING_ALLOWED, ...(args[0] as ProtectionOptions | null) };
      sheet.protection = { options, password: optionalTextAt(args, 1) };
    },
    Unprotect: ({ sheet }, args) => {
      const protection = sheet.protection;
      if (!protection || (protection.password !== null && protection.password !== args[0])) {
        throw new HostError('AccessDenied');
      }
      sheet.protection = null;
    },
  },
};
