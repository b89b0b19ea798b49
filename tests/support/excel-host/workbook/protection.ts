import type { Area } from '../../../../src/engine';
import { cellsOf } from './areas';
import { HostError } from './host-error';
import type { Sheet } from './sheet';

/** What a protected sheet still allows, under the names of `Excel.WorksheetProtectionOptions`. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export interface Protection {
  readonly options: ProtectionOptions;
  readonly password: string | null;
}

/** The options of a sheet that is protected without any (reference of `WorksheetProtectionOptions`). */
export const NOTHING_ALLOWED: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** A locked cell of a protected sheet takes nothing (docs: error `AccessDenied`); one of them spoils the whole write (assumed). */
export function assertWritable(sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  for (const [row, column] of cellsOf(area)) {
    if (sheet.cell(row, column).style.locked) throw new HostError('AccessDenied');
  }
}

/** A protected sheet changes its looks only where `option` allows it (reference of `WorksheetProtectionOptions`). */
export function assertAllowed(sheet: Sheet, option: string): void {
  if (sheet.protection && sheet.protection.options[option] !== true) throw new HostError('AccessDenied');
}
