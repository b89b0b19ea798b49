import {
  AUDIT_SHEETS,
  GridView,
  planChecklist,
  planRollUp,
  planWorkings,
  ROLL_UP_SHEET,
  type AuditSheet,
  type TableEvaluation,
  type WritePlan,
} from '../../engine';
import type { Book } from './state';
import { tablesOf } from './tables-of';

type Plan = (tables: readonly TableEvaluation[], existing: GridView | null) => WritePlan;

/** The sheets that are written on their own: those of the auditor, and 汇总. */
export type SheetKind = AuditSheet | 'roll-up';

/** Their names in the workbook. */
export const SHEETS: Readonly<Record<SheetKind, string>> = { ...AUDIT_SHEETS, 'roll-up': ROLL_UP_SHEET };

const PLANS: Readonly<Record<SheetKind, Plan>> = {
  checklist: planChecklist,
  workings: planWorkings,
  'roll-up': (tables, existing) =>
    planRollUp(
      tables.map((evaluation) => ({ evaluation, file: null })),
      existing,
    ),
};

/** What makes the sheet, or brings the one that stands to date. */
export function auditPlan(book: Book, kind: SheetKind): WritePlan {
  const standing = book.reading.grids.find(({ sheet }) => sheet === SHEETS[kind]);
  return PLANS[kind](tablesOf(book), standing ? new GridView(standing) : null);
}

/**
 * Whether the workbook has the sheet. A hidden one is somebody's wish: it was not read and is not written, as little as
 * one of that name that a person made.
 */
export function auditSheetState(book: Book, kind: SheetKind): 'absent' | 'standing' | 'hidden' | 'foreign' {
  const sheet = book.reading.sheets.find(({ name }) => name === SHEETS[kind]);
  if (!sheet) return 'absent';
  if (sheet.hidden) return 'hidden';
  const isForeign = kind === 'roll-up' && auditPlan(book, kind).conflicts.length > 0;
  return isForeign ? 'foreign' : 'standing';
}
