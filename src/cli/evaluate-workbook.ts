import {
  evaluate,
  REPORT_SHEET,
  type Evaluation,
  type PlanOptions,
  type Policy,
  type Skipped,
  type TableEvaluation,
} from '../engine';
import type { FileWorkbook } from '../workbook/file/file-workbook';

/** What the sheets of one workbook gave. */
export interface WorkbookEvaluation {
  readonly tables: readonly TableEvaluation[];
  readonly skipped: readonly Skipped[];
  /** Hidden sheets that were not asked for and so not read. */
  readonly hidden: readonly string[];
}

/** Evaluates the sheet `only`, or every visible sheet but the one that 绩评 itself writes. */
export function evaluateWorkbook(
  workbook: FileWorkbook,
  policy: Policy,
  options: PlanOptions,
  only: string | undefined,
): WorkbookEvaluation {
  const candidates = workbook.sheets.filter(({ name }) => (only === undefined ? name !== REPORT_SHEET : name === only));
  const read = candidates.filter(({ hidden }) => !hidden || only !== undefined);
  const evaluations: Evaluation[] = read.map(({ name }) => evaluate(workbook.grid(name), policy, options));
  return {
    tables: evaluations.flatMap(({ tables }) => tables),
    skipped: evaluations.flatMap(({ skipped }) => skipped),
    hidden: candidates.filter((sheet) => !read.includes(sheet)).map(({ name }) => name),
  };
}
