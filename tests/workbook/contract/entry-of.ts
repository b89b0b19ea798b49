import type { Content, PlanEntry } from '../../../src/engine';
import { phrase } from '../../../src/engine/message/phrase';

/** What a test writes: a number, a text, a percentage (`{ percent: '0.661' }`) or a formula with its result. */
export type Writing =
  number | string | { readonly percent: string } | { readonly formula: string; readonly text: string };

/** An entry of a plan for a cell of 自评表, blank when it was read, unless more is told. */
export function entryOf(cell: string, writing: Writing, more: Partial<PlanEntry> = {}): PlanEntry {
  const guard = { sheet: '自评表', cell, before: '', beforeFormula: null };
  return { ...guard, kind: 'score', after: contentOf(writing), why: phrase('plan.note'), ...more };
}

/** A line of the report, which may make its sheet. */
export function reportLine(cell: string, text: string): PlanEntry {
  return entryOf(cell, text, { sheet: '自评报告', kind: 'report' });
}

function contentOf(writing: Writing): Content {
  if (typeof writing === 'number') return { type: 'number', text: String(writing), formula: null };
  if (typeof writing === 'string') return { type: 'text', text: writing, formula: null };
  if ('percent' in writing) return { type: 'percent', text: writing.percent, formula: null };
  return { type: 'number', ...writing };
}
