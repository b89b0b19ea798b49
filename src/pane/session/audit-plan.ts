import {
  AUDIT_SHEETS,
  GridView,
  planChecklist,
  planWorkings,
  type AuditSheet,
  type TableEvaluation,
  type WritePlan,
} from '../../engine';
import type { Book } from './state';
import { tablesOf } from './tables-of';

type Plan = (tables: readonly TableEvaluation[], existing: GridView | null) => WritePlan;

const PLANS: Readonly<Record<AuditSheet, Plan>> = { checklist: planChecklist, workings: planWorkings };

/** What makes the sheet, or brings the one that stands to date. */
export function auditPlan(book: Book, kind: AuditSheet): WritePlan {
  const standing = book.reading.grids.find(({ sheet }) => sheet === AUDIT_SHEETS[kind]);
  return PLANS[kind](tablesOf(book), standing ? new GridView(standing) : null);
}

/** Whether the workbook has the sheet. A hidden one is somebody's wish: it was not read and is not written. */
export function auditSheetState({ reading: { sheets } }: Book, kind: AuditSheet): 'absent' | 'standing' | 'hidden' {
  const sheet = sheets.find(({ name }) => name === AUDIT_SHEETS[kind]);
  if (!sheet) return 'absent';
  return sheet.hidden ? 'hidden' : 'standing';
}
