import {
  CHECKLIST_SHEET,
  compareTables,
  DEFAULT_PLAN_OPTIONS,
  evaluate,
  GridView,
  isOwnSheet,
  NO_ANSWERS,
  readAsides,
  type Answers,
  type Evaluation,
  type PlanOptions,
  type PolicyChoice,
  type Skipped,
  type Table,
  type TableComparison,
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

/**
 * Evaluates the sheet `only`, or every visible sheet but those that 绩评 itself writes. Findings that its 核对清单 sets aside
 * are told so. `others` names the tables of other workbooks that are checked with it, once the findings are asked for.
 */
export function evaluateWorkbook(
  workbook: FileWorkbook,
  policy: PolicyChoice,
  options: PlanOptions,
  only: string | undefined,
  others: () => readonly Table[] = () => [],
): WorkbookEvaluation {
  const candidates = workbook.sheets.filter(({ name }) => (only === undefined ? !isOwnSheet(name) : name === only));
  const read = candidates.filter(({ hidden }) => !hidden || only !== undefined);
  const asides = asidesIn(workbook);
  const evaluations = read.map(({ name }): Evaluation => {
    const answers = { ...NO_ANSWERS, asides: asides.get(name) ?? NO_ANSWERS.asides };
    return evaluate(workbook.grid(name), policy, options, answers, () => [
      ...tables.map(({ table }) => table),
      ...others(),
    ]);
  });
  const tables = evaluations.flatMap((evaluation) => evaluation.tables);
  return {
    tables,
    skipped: evaluations.flatMap(({ skipped }) => skipped),
    hidden: candidates.filter((sheet) => !read.includes(sheet)).map(({ name }) => name),
  };
}

/** The same tables under another policy, each beside itself. */
export function compareWorkbook(
  workbook: FileWorkbook,
  { tables }: WorkbookEvaluation,
  policy: PolicyChoice,
  only: string | undefined,
): readonly TableComparison[] {
  const others = evaluateWorkbook(workbook, policy, DEFAULT_PLAN_OPTIONS, only).tables;
  return tables.flatMap((table, index) => {
    const other = others[index];
    return other ? [compareTables(table, other)] : [];
  });
}

/** The reasons in the 核对清单 of the workbook, sheet by sheet; a hidden one is not read. */
function asidesIn(workbook: FileWorkbook): ReadonlyMap<string, Answers['asides']> {
  const standing = workbook.sheets.some(({ name, hidden }) => name === CHECKLIST_SHEET && !hidden);
  return standing ? readAsides(new GridView(workbook.grid(CHECKLIST_SHEET))) : new Map();
}
