import { parseCell } from '../grid/a1';
import type { GridView } from '../grid/view';
import { phrase } from '../message/phrase';
import type { Paragraph } from '../narrative/narrative';
import { textContent } from './content';
import { Ledger } from './ledger';
import type { PlanOptions, WritePlan } from './plan';

/** The paragraphs in one cell of a person's choice (A1 address), a paragraph a line. An address that is none gives an empty plan. */
export function planSummary(
  paragraphs: readonly Paragraph[],
  view: GridView,
  cell: string,
  { fill }: PlanOptions,
): WritePlan {
  const place = parseCell(cell);
  if (!place) return { entries: [], conflicts: [], forms: [] };
  const summary = paragraphs.map(({ text }) => text).join('\n');
  const { text, value, formula } = view.cell(place.row, place.column);
  const field = { cell: view.name(place.row, place.column), text, value, formula, number: null };
  const ledger = new Ledger(view, fill, new Set());
  const agrees = text.replace(/\r\n?/g, '\n').trim() === summary;
  ledger.propose({ kind: 'report', field, content: textContent(summary), agrees, why: phrase('plan.report') });
  return ledger.plan();
}
