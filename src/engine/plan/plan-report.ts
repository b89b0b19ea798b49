import { cellName } from '../grid/a1';
import type { GridView } from '../grid/view';
import { phrase } from '../message/phrase';
import type { Section } from '../narrative/narrative';
import { textContent } from './content';
import { Ledger } from './ledger';
import type { PlanOptions, WritePlan } from './plan';
import type { Proposal } from './proposal';

/** 自评报告 The sheet that takes the narrative. */
export const REPORT_SHEET = '自评报告';

/**
 * The narratives of all tables on one sheet, below one another: a heading or paragraph a row, in column A. `existing` is
 * the sheet as it stands, null where there is none. What an earlier, longer report left below is out of date and to go.
 */
export function planReport(
  narratives: readonly (readonly Section[])[],
  existing: GridView | null,
  { fill }: PlanOptions,
): WritePlan {
  const lines = narratives
    .flat()
    .flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text }) => text)]);
  const ledger = new Ledger(REPORT_SHEET, fill, []);
  let row = 0;
  for (const line of lines) ledger.propose(proposeLine(existing, row++, line));
  while (lines.length > 0 && existing && textAt(existing, row) !== '') ledger.propose(proposeLine(existing, row++, ''));
  return ledger.plan();
}

function proposeLine(existing: GridView | null, row: number, line: string): Proposal {
  const { text = '', value = null, formula = null } = existing?.cell(row, 0) ?? {};
  const field = { cell: cellName(row, 0), text, value, formula, number: null };
  const why = phrase(line === '' ? 'plan.report-outdated' : 'plan.report');
  return { kind: 'report', field, content: textContent(line), agrees: text.trim() === line, why };
}

function textAt(view: GridView, row: number): string {
  return view.text(row, 0).trim();
}
