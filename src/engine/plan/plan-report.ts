import { GridView } from '../grid/view';
import { phrase } from '../message/phrase';
import type { Section } from '../narrative/narrative';
import { textContent } from './content';
import { Ledger } from './ledger';
import type { PlanOptions, WritePlan } from './plan';
import type { Proposal } from './proposal';
import { reportForm } from './report-form';

/** 自评报告 The sheet that takes the narrative. */
export const REPORT_SHEET = '自评报告';

/**
 * The narratives of all tables on one sheet, below one another: a heading or paragraph a row, in column A. `existing` is
 * the sheet as it stands, null where there is none. What an earlier, longer report left below is out of date and to go.
 * Where something is to be written the whole sheet is given its look.
 */
export function planReport(
  narratives: readonly (readonly Section[])[],
  existing: GridView | null,
  { fill }: PlanOptions,
): WritePlan {
  const lines = narratives.flat().flatMap(linesOf);
  const view = existing ?? new GridView({ sheet: REPORT_SHEET, rows: [], merges: [], hiddenRows: new Set() });
  const ledger = new Ledger(view, fill, new Set());
  const headings = new Map<number, number>();
  let row = 0;
  for (const { text, level } of lines) {
    row = rowFrom(view, row);
    if (level !== null) headings.set(row, level);
    ledger.propose(proposeLine(view, row++, text));
  }
  while (lines.length > 0 && view.text(row, 0).trim() !== '') ledger.propose(proposeLine(view, row++, ''));
  const plan = ledger.plan();
  return plan.entries.length > 0 ? { ...plan, forms: [reportForm(view, row, headings)] } : plan;
}

/** A line of the report; the level of its section for a heading. */
interface Line {
  readonly text: string;
  readonly level: number | null;
}

function linesOf({ heading, level, paragraphs }: Section): Line[] {
  return [{ text: heading, level }, ...paragraphs.map(({ text }) => ({ text, level: null }))];
}

/** The next row whose cell is its own: merged rows are one place. */
function rowFrom(view: GridView, row: number): number {
  while (view.covered(row, 0)) row++;
  return row;
}

function proposeLine(view: GridView, row: number, line: string): Proposal {
  const { text, value, formula } = view.cell(row, 0);
  const field = { cell: view.name(row, 0), text, value, formula, number: null };
  const why = phrase(line === '' ? 'plan.report-outdated' : 'plan.report');
  return { kind: 'report', field, content: textContent(line), agrees: text.trim() === line, why };
}
