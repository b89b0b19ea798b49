import type { Severity } from '../check/finding';
import { readReport } from './read-report';
import type { ReportFinding, ReportSource, ReportText } from './report';
import type { ReportCheck, ReportContext, ReportFound } from './report-check';
import { reportChecks } from './report-checks';
import type { ReportPart } from './report-part';
import { quoteOf } from './sentence';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/**
 * 文表核对 What reports say against the tables or against themselves: errors first, then in the order of the text. What one
 * says twice is told once. Pure and deterministic.
 */
export function checkReport(texts: readonly ReportText[], sources: readonly ReportSource[]): ReportFinding[] {
  return texts.flatMap((text) => findingsIn(text, sources)).sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

function findingsIn(text: ReportText, sources: readonly ReportSource[]): ReportFinding[] {
  const parts = readReport(text.paragraphs, sources);
  const context = contextOf(parts, sources);
  const findings = new Map<string, ReportFinding>();
  for (const part of parts) {
    for (const check of reportChecks) {
      for (const found of check.ofPart(part, context)) {
        const finding = findingOf(check, found, text);
        const key = [finding.code, found.sentence.text, found.from, finding.actual, finding.expected].join('|');
        if (!findings.has(key)) findings.set(key, finding);
      }
    }
  }
  return [...findings.values()].sort((a, b) => a.paragraph - b.paragraph || (a.code < b.code ? -1 : 1));
}

/** So many titles must agree on a year before it is that of a report that names another. */
const ENOUGH_TITLES = 3;

function contextOf(parts: readonly ReportPart[], sources: readonly ReportSource[]): ReportContext {
  const projects = sources.map(({ evaluation }) => evaluation.table.project?.text ?? '');
  const names = [...parts.map(({ name }) => name), ...projects].filter((name) => name !== '');
  const years = parts.flatMap(({ title }) => /20\d\d(?=年)/.exec(title?.text ?? '')?.[0] ?? []);
  const year = years.find((one) => years.filter((other) => other === one).length * 2 > years.length) ?? null;
  return { names: [...new Set(names)], year: years.length < ENOUGH_TITLES ? null : year };
}

function findingOf(check: ReportCheck, found: ReportFound, { standing }: ReportText): ReportFinding {
  const { code, name, severity } = check;
  const { sentence, from, to, message, expected, actual, places } = found;
  const cell = standing?.cells[sentence.paragraph - 1];
  const cells = new Map(places.map((place) => [`${place.source}|${place.sheet}|${place.cell}`, place]));
  return {
    code,
    name,
    severity: found.severity ?? severity,
    message,
    expected,
    actual,
    quote: quoteOf(sentence, from, to),
    paragraph: sentence.paragraph,
    standsAt: standing && cell !== undefined ? { sheet: standing.sheet, cell } : null,
    places: [...cells.values()],
  };
}
