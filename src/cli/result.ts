import {
  GridView,
  planReport,
  REPORT_SHEET,
  reportOf,
  type Grid,
  type PlanEntry,
  type PlanOptions,
  type ReportPlan,
  type WritePlan,
} from '../engine';
import type { FileWorkbook } from '../workbook/file/file-workbook';
import { canAddSheet } from '../workbook/file/patch/can-add-sheet';
import { patchWorkbook } from '../workbook/file/patch/patch-workbook';
import type { WorkbookEvaluation } from './evaluate-workbook';

/** A workbook with the plan written into it. */
export interface Result {
  readonly bytes: Uint8Array;
  /** Cells that were written, and cells that differ but were kept. */
  readonly written: number;
  readonly kept: number;
  /** Of those that were kept, the ones that a writing of all would replace. */
  readonly replaceable: number;
  /** True where the report found no sheet and the workbook's structure is protected against a new one. */
  readonly reportWithheld: boolean;
  /** What was done to a report that stood there before; null where none did. */
  readonly report: ReportPlan | null;
}

/** Why a cell is kept only until all is to be written. */
const REPLACED_WITH_ALL: ReadonlySet<string> = new Set(['plan.kept-value', 'plan.kept-formula', 'plan.kept-words']);

/** The workbook's bytes with the plans of all its tables and the report applied; throws Failure where a host would refuse. */
export function resultOf(workbook: FileWorkbook, { tables }: WorkbookEvaluation, options: PlanOptions): Result {
  const standing = workbook.sheets.some(({ name }) => name === REPORT_SHEET);
  const reportWithheld = tables.length > 0 && workbook.writable && !standing && !canAddSheet(workbook);
  const report = reportWithheld ? [] : [reportPlan(tables, standing ? workbook.grid(REPORT_SHEET) : null, options)];
  const [brought = null] = standing ? report : [];
  const plans: WritePlan[] = [...tables.map(({ plan }) => plan), ...report];
  const entries: PlanEntry[] = plans.flatMap((plan) => plan.entries);
  // A blank place that must wait for open scores holds nothing that could be replaced.
  const kept = plans.flatMap(({ conflicts }) => conflicts).filter(({ standing }) => standing !== '');
  return {
    bytes: patchWorkbook(
      workbook,
      entries.map(({ sheet, cell, after }) => ({ sheet, cell, content: after })),
      plans.flatMap(({ forms }) => forms),
    ),
    written: entries.length,
    kept: kept.length,
    replaceable: kept.filter(({ why }) => REPLACED_WITH_ALL.has(why.id)).length,
    reportWithheld,
    report: brought,
  };
}

function reportPlan(tables: WorkbookEvaluation['tables'], standing: Grid | null, options: PlanOptions): ReportPlan {
  const reports = tables.map((table) => reportOf(table));
  return planReport(reports, standing && new GridView(standing), options);
}
