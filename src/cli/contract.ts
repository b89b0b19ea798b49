import { basename } from 'node:path';
import {
  areaName,
  plainText,
  ratioText,
  say,
  VERSION,
  type Decimal,
  type Execution,
  type Field,
  type Finding,
  type Label,
  type Locale,
  type Paragraph,
  type PlanEntry,
  type ScoredIndicator,
  type Section,
  type TableComparison,
  type TableEvaluation,
} from '../engine';
import { comparisonJson } from './comparison-contract';
import type { WorkbookEvaluation } from './evaluate-workbook';
import { figuresJson } from './figures-contract';

/** Version of the JSON contract. */
export const SCHEMA = 1;

/** The one object that `evaluate --json` prints: every number a decimal string, ratios with four digits, absent = null. */
export function contractOf(
  file: string,
  { tables }: WorkbookEvaluation,
  comparisons: readonly TableComparison[],
  locale: Locale,
): object {
  return {
    jiping: VERSION,
    schema: SCHEMA,
    file: basename(file),
    tables: tables.map((table, index) => ({
      ...tableJson(table, locale),
      ...addedComparison(comparisons[index], locale),
    })),
  };
}

/** Only where a second policy was named, so that what is printed without one stays as it was. */
function addedComparison(comparison: TableComparison | undefined, locale: Locale): object {
  return comparison ? { comparison: comparisonJson(comparison, locale) } : {};
}

function tableJson(evaluation: TableEvaluation, locale: Locale): object {
  const { table, policy, basis, execution, indicators, drafts, findings, narrative, plan } = evaluation;
  return {
    sheet: table.sheet,
    range: areaName(table.area),
    kind: table.kind,
    policy: policy.id,
    policyBasis: basis,
    title: textOf(table.title),
    year: table.year,
    project: textOf(table.project),
    department: textOf(table.department),
    unit: textOf(table.unit),
    execution: execution && executionJson(execution, policy.scorePlaces),
    indicators: indicators.map((one) => indicatorJson(one, drafts.get(one.row.row) ?? null, policy.scorePlaces)),
    total: totalJson(evaluation),
    ...figuresJson(evaluation, locale),
    findings: findings.map((finding) => findingJson(finding, locale)),
    narrative: narrative.map(sectionJson),
    plan: plan.entries.map((entry) => planJson(entry, locale)),
  };
}

/** A section of a report as the contract prints it. */
export function sectionJson({ heading, level, paragraphs }: Section): object {
  return { heading, level, paragraphs: paragraphs.map(paragraphJson) };
}

/** A paragraph with its facts as the contract prints it. */
export function paragraphJson({ text, facts }: Paragraph): object {
  return { text, facts: facts.map((fact) => ({ text: fact.text, cells: fact.cells })) };
}

function executionJson(execution: Execution, places: number): object {
  const { funds, total, base, rate, weight, given, rateGiven, score } = execution;
  return {
    moneyUnit: funds.moneyUnit,
    rows: funds.rows.map(({ label, initial, budget, spent, row }) => ({
      label,
      initial: printed(initial),
      budget: printed(budget),
      spent: printed(spent),
      row,
    })),
    base,
    rate: rate && ratioText(rate),
    rateGiven: rateGiven && ratioText(rateGiven),
    rateCell: total.rate?.cell ?? null,
    weight: plain(weight),
    given: given && (printed(total.given) ?? plain(given)),
    score: score && score.toFixed(places),
    scoreCell: total.given?.cell ?? null,
  };
}

function indicatorJson(indicator: ScoredIndicator, draft: string | null, places: number): object {
  const { row, status, method, score, completion } = indicator;
  return {
    row: row.row,
    level1: labelOf(row.level1),
    level2: labelOf(row.level2),
    level3: labelOf(row.level3),
    target: textOf(row.target),
    actual: textOf(row.actual),
    weight: printed(row.weight),
    given: printed(row.given),
    score: score && score.toFixed(places),
    status,
    method,
    completion: completion && ratioText(completion.ratio),
    deviation: completion && ratioText(completion.excess),
    note: textOf(row.note),
    draft,
    sharedWith: row.sharedWith,
    cells: {
      target: row.target?.cell ?? null,
      actual: row.actual?.cell ?? null,
      weight: row.weight?.cell ?? null,
      score: row.given?.cell ?? null,
      note: row.note?.cell ?? null,
    },
  };
}

function totalJson({ table, total, policy }: TableEvaluation): object {
  return {
    weight: plain(total.printedWeight),
    given: total.given && (printed(table.total?.given ?? null) ?? plain(total.given)),
    score: total.score && total.score.toFixed(policy.scorePlaces),
    grade: total.nominalGrade,
    gradeGiven: total.gradeGiven,
    cell: table.total?.given?.cell ?? null,
  };
}

/** A finding as the contract prints it. */
export function findingJson(
  { code, name, severity, cell, message, expected, actual }: Finding,
  locale: Locale,
): object {
  return { code, name, severity, cell, message: say(message, locale), expected, actual };
}

function planJson({ sheet, cell, before, after, kind, why }: PlanEntry, locale: Locale): object {
  return { sheet, cell, before, after: after.text, formula: after.formula, kind, why: say(why, locale) };
}

const DECIMAL_TEXT = /^-?\d+(?:\.\d+)?$/;

/** A number as the sheet prints it, without unit; null where no number stands there. */
function printed(field: Field | null): string | null {
  if (!field?.number) return null;
  return DECIMAL_TEXT.test(field.text) ? field.text : plainText(field.number);
}

function plain(value: Decimal | null): string | null {
  return value && plainText(value);
}

function textOf(field: Field | null): string | null {
  return field === null || field.text === '' ? null : field.text;
}

function labelOf(label: Label | null): string | null {
  return label === null || label.text === '' ? null : label.text;
}
