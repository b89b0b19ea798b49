import { GridView } from '../grid/view';
import { phrase } from '../message/phrase';
import type { Report } from '../narrative/report-of';
import { textContent } from './content';
import { Ledger } from './ledger';
import type { PlanOptions, WritePlan } from './plan';
import type { Proposal } from './proposal';
import { reportForm } from './report-form';
import { reportLines } from './report-lines';

/** 自评报告 The sheet that takes the narrative. */
export const REPORT_SHEET = '自评报告';

/** Nothing was written before, as far as anybody knows. */
const NOTHING: ReadonlySet<string> = new Set();

/**
 * The reports of all tables on one sheet, below one another, each under its title: a heading or paragraph a row, in column
 * A. `existing` is the sheet as it stands, null where there is none. A line of `written`, as it was written before, is
 * brought to date; what a person changed since then is kept, and told as a conflict. What an earlier, longer report left
 * below is out of date and to go. Where something is to be written the whole sheet is given its look.
 */
export function planReport(
  reports: readonly Report[],
  existing: GridView | null,
  { fill }: PlanOptions,
  written: ReadonlySet<string> = NOTHING,
): WritePlan {
  const lines = reportLines(reports);
  const view = existing ?? new GridView({ sheet: REPORT_SHEET, rows: [], merges: [], hiddenRows: new Set() });
  const ledger = new Ledger(view, fill, new Set());
  const levels = new Map<number, number>();
  let row = 0;
  for (const { text, level } of lines) {
    row = rowFrom(view, row);
    if (level !== null) levels.set(row, level);
    ledger.propose(proposeLine(view, row++, text, written));
  }
  while (lines.length > 0 && view.text(row, 0).trim() !== '') ledger.propose(proposeLine(view, row++, '', written));
  const plan = ledger.plan();
  return plan.entries.length > 0 ? { ...plan, forms: [reportForm(view, row, levels)] } : plan;
}

/** The next row whose cell is its own: merged rows are one place. */
function rowFrom(view: GridView, row: number): number {
  while (view.covered(row, 0)) row++;
  return row;
}

function proposeLine(view: GridView, row: number, line: string, written: ReadonlySet<string>): Proposal {
  const { text, value, formula } = view.cell(row, 0);
  const field = { cell: view.name(row, 0), text, value, formula, number: null };
  const why = phrase(line === '' ? 'plan.report-outdated' : 'plan.report');
  const ours = formula === null && written.has(text.trim());
  return { kind: 'report', field, content: textContent(line), agrees: text.trim() === line, why, ours };
}
