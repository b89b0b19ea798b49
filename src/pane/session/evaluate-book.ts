import {
  abstractOf,
  conclusionOf,
  deviationParagraphOf,
  evaluate,
  GridView,
  isOwnSheet,
  NO_ANSWERS,
  planReport,
  planSummary,
  REPORT_SHEET,
  reportOf,
  type PlanEntry,
  type PlanOptions,
  type ReportPlan,
  type Table,
  type TableEvaluation,
  type WritePlan,
} from '../../engine';
import type { Reading } from '../../workbook/host';
import { policyChoice } from './policy-choice';
import { placeKey, type Book, type PaneState, type SheetResult, type SummaryKind } from './state';
import { writtenInto } from './written-into';
import { withFixes } from './with-fixes';
import { withOverruled } from './with-overruled';

/** What a person settled so far. */
export type Choices = Pick<PaneState, 'settings' | 'answers' | 'summaryAt' | 'fixes' | 'receipts'>;

const SUMMARIES: Readonly<Record<SummaryKind, typeof conclusionOf>> = {
  conclusion: conclusionOf,
  abstract: abstractOf,
  deviations: deviationParagraphOf,
};

/** Evaluates every sheet that was read but those that 绩评 itself writes, and plans what would be written into all of them. */
export function evaluateBook(reading: Reading, choices: Choices): Book {
  return bookOf(reading, choices, choices.settings.plan);
}

/** What is written: the planned cells that are ticked, and those that a person has written over what stands. */
export function chosenEntries(
  book: Book,
  choices: Choices,
  { unticked, overruled }: Pick<PaneState, 'unticked' | 'overruled'>,
): readonly PlanEntry[] {
  const ticked = book.plan.entries.filter((entry) => !unticked.has(placeKey(entry)));
  if (overruled.size === 0) return ticked;
  const replacing = bookOf(book.reading, choices, { ...choices.settings.plan, fill: 'all' }).plan;
  return withOverruled({ ...book.plan, entries: ticked }, replacing, overruled);
}

function bookOf(reading: Reading, choices: Choices, options: PlanOptions): Book {
  const { settings, answers, summaryAt, fixes } = choices;
  const policy = policyChoice(settings.policy, settings);
  const workbook = (): readonly Table[] => tables.map(({ table }) => table);
  const sheets = reading.grids
    .filter(({ sheet }) => !isOwnSheet(sheet))
    .map((grid): SheetResult => {
      return { grid, evaluation: evaluate(grid, policy, options, answers.get(grid.sheet) ?? NO_ANSWERS, workbook) };
    });
  const tables = sheets.flatMap(({ evaluation }) => evaluation.tables);
  const plans = tables.map(({ plan }) => plan);
  const summaryGrid = reading.grids.find(({ sheet }) => sheet === summaryAt?.sheet);
  if (summaryAt && summaryGrid && tables.length > 0) {
    const said = tables.flatMap((table) => SUMMARIES[summaryAt.says](table, table.policy) ?? []);
    plans.push(planSummary(said, new GridView(summaryGrid), summaryAt.cell, options));
  }
  if (settings.report && tables.length > 0) plans.push(reportPlan(reading, tables, choices, options));
  const plan: WritePlan = {
    entries: plans.flatMap(({ entries }) => entries),
    conflicts: plans.flatMap(({ conflicts }) => conflicts),
    forms: plans.flatMap(({ forms }) => forms),
  };
  return { reading, sheets, plan: withFixes(plan, sheets, fixes) };
}

/** 自评报告 What would be written onto its sheet. A hidden one is somebody's wish: it was not read and is not written. */
export function reportPlan(
  { grids, sheets }: Reading,
  tables: readonly TableEvaluation[],
  { settings, receipts }: Pick<Choices, 'settings' | 'receipts'>,
  options: PlanOptions = settings.plan,
): ReportPlan {
  if (sheets.some(({ name, hidden }) => name === REPORT_SHEET && hidden)) return NO_PLAN;
  const standing = grids.find(({ sheet }) => sheet === REPORT_SHEET);
  const reports = tables.map((table) => reportOf(table, settings.outline));
  const written = writtenInto(REPORT_SHEET, receipts);
  return planReport(reports, standing ? new GridView(standing) : null, options, written);
}

const NO_PLAN: ReportPlan = { entries: [], conflicts: [], forms: [], changes: [] };
