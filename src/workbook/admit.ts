import { GridView, type Grid, type SheetForm } from '../engine';
import { Failure } from './failure';
import { formFor } from './form-for';
import { guarded, type Entry, type Placed } from './placed';
import type { Refused } from './receipt';

/** What is to be written into one sheet. */
export interface SheetWork {
  readonly grid: Grid;
  /** True for a sheet that the workbook does not have yet. */
  readonly added: boolean;
  readonly placed: readonly Placed[];
}

/** A plan held against a workbook. */
export interface Admission {
  /** Sheets into which something is to be written. */
  readonly sheets: readonly SheetWork[];
  readonly refused: readonly Refused[];
}

/**
 * Tells what of a plan may be written. A report and a form make their sheet where that is missing; whatever else names a
 * missing sheet was read from one that is gone.
 *
 * @param grid the sheet of that name as it stands; null where there is none
 */
export function admit(
  entries: readonly Entry[],
  grid: (sheet: string) => Grid | null,
  forms: readonly SheetForm[] = [],
): Admission {
  const sheets: SheetWork[] = [];
  const refused: Refused[] = [];
  for (const [sheet, own] of bySheet(entries)) {
    const standing = grid(sheet);
    const form = formFor(sheet, forms);
    const isMade = standing !== null || form !== null;
    const gone = isMade ? [] : own.filter((entry) => !isReport(entry));
    refused.push(...gone.map((entry) => ({ entry, failure: new Failure('sheet-gone', { sheet }) })));
    const view = new GridView(underForm(standing ?? blank(sheet), form));
    const { placed, refused: changed } = guarded(view, isMade ? own : own.filter(isReport));
    refused.push(...changed.map((entry) => ({ entry, failure: changedMeanwhile(entry) })));
    if (placed.length > 0) sheets.push({ grid: view.grid, added: !standing, placed });
  }
  return { sheets, refused };
}

function bySheet(entries: readonly Entry[]): ReadonlyMap<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.sheet);
    if (group) group.push(entry);
    else groups.set(entry.sheet, [entry]);
  }
  return groups;
}

function blank(sheet: string): Grid {
  return { sheet, rows: [], merges: [], hiddenRows: new Set() };
}

/** The sheet with the merged areas that it is going to have: they tell where one writes. */
function underForm(grid: Grid, form: SheetForm | null): Grid {
  return form ? { ...grid, merges: form.merges } : grid;
}

function isReport(entry: Entry): boolean {
  return 'kind' in entry && entry.kind === 'report';
}

function changedMeanwhile({ sheet, cell }: Entry): Failure {
  return new Failure('changed-meanwhile', { sheet, cell });
}
