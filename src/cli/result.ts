import { GridView, planReport, REPORT_SHEET, type PlanEntry, type PlanOptions, type WritePlan } from '../engine';
import type { FileWorkbook } from '../workbook/file/file-workbook';
import { patchWorkbook } from '../workbook/file/patch/patch-workbook';
import type { WorkbookEvaluation } from './evaluate-workbook';

/** A workbook with the plan written into it. */
export interface Result {
  readonly bytes: Uint8Array;
  /** Cells that were written, and cells that differ but were kept. */
  readonly written: number;
  readonly kept: number;
}

/** The workbook's bytes with the plans of all its tables and the report applied; throws Failure where a host would refuse. */
export function resultOf(workbook: FileWorkbook, { tables }: WorkbookEvaluation, options: PlanOptions): Result {
  const plans: WritePlan[] = [...tables.map(({ plan }) => plan), reportPlan(workbook, tables, options)];
  const entries: PlanEntry[] = plans.flatMap((plan) => plan.entries);
  return {
    bytes: patchWorkbook(
      workbook,
      entries.map(({ sheet, cell, after }) => ({ sheet, cell, content: after })),
    ),
    written: entries.length,
    kept: plans.reduce((count, { conflicts }) => count + conflicts.length, 0),
  };
}

function reportPlan(workbook: FileWorkbook, tables: WorkbookEvaluation['tables'], options: PlanOptions): WritePlan {
  const standing = workbook.sheets.some(({ name }) => name === REPORT_SHEET);
  const grid = standing ? new GridView(workbook.grid(REPORT_SHEET)) : null;
  return planReport(
    tables.map(({ narrative }) => narrative),
    grid,
    options,
  );
}
