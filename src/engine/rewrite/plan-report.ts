import type { SheetForm } from '../grid/sheet-form';
import { GridView } from '../grid/view';
import { phrase } from '../message/phrase';
import type { Report } from '../narrative/report-of';
import { textContent } from '../plan/content';
import { REPORT_SHEET } from '../plan/report-sheet';
import type { PlanConflict, PlanEntry, PlanOptions, WritePlan } from '../plan/plan';
import { reportForm } from './report-form';
import { ReportRows } from './report-rows';
import { rewriteLines, type Rewritten } from './rewrite-lines';
import type { RewrittenLine } from './rewritten-line';

/** Nothing was written before, as far as anybody knows. */
const NOTHING: ReadonlySet<string> = new Set();

/** A paragraph that changes, comes or goes, wherever its row moves to. */
export interface ReportChange {
  /** Where it stands then; where it stood, for one that goes. */
  readonly cell: string;
  /** '' for one that comes. */
  readonly before: string;
  /** '' for one that goes. */
  readonly after: string;
}

/** The plan of the report, and what it does to the text. */
export interface ReportPlan extends WritePlan {
  readonly changes: readonly ReportChange[];
}

/**
 * The reports of all tables on one sheet, below one another, each under its title: a heading or paragraph a row, in column
 * A. `existing` is the sheet as it stands, null where there is none. What we wrote there is brought to date, told by its
 * words or by `written`, the texts that are known to be ours; a person's words are kept, and told as a conflict where we
 * have others for the same paragraph. Where something is to be written the whole sheet is given its look.
 */
export function planReport(
  reports: readonly Report[],
  existing: GridView | null,
  { fill }: PlanOptions,
  written: ReadonlySet<string> = NOTHING,
): ReportPlan {
  const view = existing ?? new GridView({ sheet: REPORT_SHEET, rows: [], merges: [], hiddenRows: new Set() });
  if (reports.every(({ sections }) => sections.length === 0)) return NO_PLAN;
  const rows = new ReportRows(view);
  const rewritten = rewriteLines(rows, reports, written);
  const lines = fill === 'all' ? rewritten.lines.map(inOurWords) : rewritten.lines;
  const entries = [...lines.flatMap((line, index) => entryOf(line, index, rows)), ...leftover(lines.length, rows)];
  return {
    entries,
    conflicts: lines.flatMap((line, index) => conflictOf(line, index, rows)),
    forms: entries.length > 0 ? [formOf(lines, rows)] : [],
    changes: changesOf({ ...rewritten, lines }, rows),
  };
}

const NO_PLAN: ReportPlan = { entries: [], conflicts: [], forms: [], changes: [] };

function inOurWords(line: RewrittenLine): RewrittenLine {
  return line.ours === null ? line : { ...line, text: line.ours, own: false, ours: null };
}

function entryOf(line: RewrittenLine, index: number, rows: ReportRows): PlanEntry[] {
  if (line.own && line.from === index) return [];
  // A person's line moves as it is, be it a formula.
  const after = line.own && line.from !== null ? rows.content(line.from) : textContent(line.text);
  const { text, formula } = rows.cell(index);
  if (text.trim() === after.text && (after.formula === null || after.formula === formula)) return [];
  const isMoved = line.from !== null && rows.texts[line.from] === line.text;
  const why = phrase(isMoved ? 'plan.report-moved' : 'plan.report');
  return [{ ...rows.guard(index), kind: 'report', after, why }];
}

/** What stands below the last line. */
function leftover(from: number, rows: ReportRows): PlanEntry[] {
  const below = rows.texts.map((text, index) => ({ text, index })).slice(from);
  return below
    .filter(({ text }) => text !== '')
    .map(({ index }) => {
      return { ...rows.guard(index), kind: 'report', after: textContent(''), why: phrase('plan.report-outdated') };
    });
}

function conflictOf({ text, ours }: RewrittenLine, index: number, rows: ReportRows): PlanConflict[] {
  if (ours === null) return [];
  const { sheet, cell } = rows.guard(index);
  return [{ sheet, cell, kind: 'report', standing: text, computed: textContent(ours), why: phrase('plan.kept-words') }];
}

function changesOf({ lines, outdated }: Rewritten, rows: ReportRows): ReportChange[] {
  const changed = lines.flatMap(({ text, from }, index) => {
    const before = from === null ? '' : (rows.texts[from] ?? '');
    return before === text ? [] : [{ cell: rows.guard(index).cell, before, after: text }];
  });
  const gone = outdated.map((index) => ({ cell: rows.guard(index).cell, before: rows.texts[index] ?? '', after: '' }));
  return [...changed, ...gone];
}

function formOf(lines: readonly RewrittenLine[], rows: ReportRows): SheetForm {
  const levels = lines.flatMap(({ level }, index) => (level === null ? [] : [[rows.row(index), level] as const]));
  return reportForm(rows.view, rows.row(lines.length), new Map(levels));
}
