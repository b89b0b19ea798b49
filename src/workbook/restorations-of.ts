import { invert, type Restoration } from '../engine';
import type { Receipt } from './receipt';

/** What takes a receipt back, cell by cell. Nothing is left to do on a sheet that was added and that a person deleted since. */
export function restorationsOf({ written, sheets }: Receipt, isThere: (sheet: string) => boolean): Restoration[] {
  return invert(written).filter(({ sheet }) => isThere(sheet) || !sheets.includes(sheet));
}
