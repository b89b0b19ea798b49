import type { SheetForm } from '../../engine';
import { admit } from '../admit';
import { Failure } from '../failure';
import { formFor } from '../form-for';
import type { Entry, Placed } from '../placed';
import type { Refused } from '../receipt';
import { wantedCell } from './cell-input';
import type { Locks } from './locks';
import type { Standing } from './standing';

/** Characters that a cell of Excel holds. */
const LONGEST_TEXT = 32_767;

/** What is to be written into one sheet. */
export interface SheetOrder {
  readonly name: string;
  /** True for a sheet that is to be added first. */
  readonly added: boolean;
  /** True where cells between those that are written must not be touched, not even in passing. */
  readonly isProtected: boolean;
  readonly mayFormat: boolean;
  readonly placed: readonly Placed[];
  /** The look that the sheet is given with its cells; null to leave it as it is. */
  readonly form: SheetForm | null;
  /** What stood in a cell before, where the sheet is given a look. */
  readonly textAt: (row: number, column: number) => string;
}

/** A sheet that goes with all that was written into it. */
export interface RemovedSheet {
  readonly name: string;
  readonly placed: readonly Placed[];
}

/** 写入任务 What Excel is to be told, and what is not even tried. */
export interface Order {
  readonly sheets: readonly SheetOrder[];
  readonly removed: readonly RemovedSheet[];
  readonly refused: readonly Refused[];
}

/** Holds entries against what stands. Throws where nothing at all can be written. */
export function orderOf(entries: readonly Entry[], standing: Standing, forms: readonly SheetForm[] = []): Order {
  if (standing.readOnly) throw new Failure('workbook-read-only');
  const open = forms.filter(({ sheet }) => standing.sheets.get(sheet)?.locks.isProtected !== true);
  const admission = admit(entries, (sheet) => standing.sheets.get(sheet)?.grid ?? null, open);
  const refused: Refused[] = [...admission.refused];
  const sheets: SheetOrder[] = [];
  for (const { grid, added, placed } of admission.sheets) {
    const { locks, textAt = () => '' } = standing.sheets.get(grid.sheet) ?? {};
    const writable = placed.filter((one) => {
      const failure = added && standing.structureLocked ? structureLocked(one.entry) : obstacleOf(one, locks);
      if (failure) refused.push({ entry: one.entry, failure });
      return failure === null;
    });
    const { isProtected, mayFormat } = locks ?? { isProtected: false, mayFormat: true };
    const form = formFor(grid.sheet, open);
    if (writable.length > 0)
      sheets.push({ name: grid.sheet, added, isProtected, mayFormat, placed: writable, form, textAt });
  }
  return { sheets, removed: [], refused };
}

/** Why a cell can not be written; null where it can. */
function obstacleOf(placed: Placed, locks: Pick<Locks, 'isLocked'> | undefined): Failure | null {
  const { sheet, cell } = placed.entry;
  if (locks?.isLocked(placed.row, placed.column)) return new Failure('cell-locked', { sheet, cell });
  const { value } = wantedCell(placed);
  if (typeof value !== 'string' || value.length <= LONGEST_TEXT) return null;
  return new Failure('long-text', { sheet, cell, limit: String(LONGEST_TEXT) });
}

function structureLocked({ sheet }: Entry): Failure {
  return new Failure('structure-locked', { sheet });
}
