import { REPORT_SHEET } from '../plan/report-sheet';

/** 核对清单, 计分底稿 The sheets that an auditor asks for. */
export type AuditSheet = 'checklist' | 'workings';

/** Their names in the workbook. */
export const AUDIT_SHEETS: Readonly<Record<AuditSheet, string>> = { checklist: '核对清单', workings: '计分底稿' };

/** 核对清单 The sheet that takes the findings. */
export const CHECKLIST_SHEET = AUDIT_SHEETS.checklist;

/** 计分底稿 The sheet that takes how each score came about. */
export const WORKINGS_SHEET = AUDIT_SHEETS.workings;

const OWN: ReadonlySet<string> = new Set([REPORT_SHEET, CHECKLIST_SHEET, WORKINGS_SHEET]);

/** True for a sheet that 绩评 itself writes: what stands there tells of the tables and is none. */
export function isOwnSheet(name: string): boolean {
  return OWN.has(name);
}
