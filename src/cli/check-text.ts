import { needsPolicy, type Locale, type Severity } from '../engine';
import type { CheckedReport } from './check-report-text';
import { exceptionsFirst, type CheckedFile } from './check-workbook';
import { findingText } from './finding-text';
import { reportLines } from './report-lines';
import { words } from './words';

/**
 * The findings of all files as lines, a finding a line, the gravest first, those that a person set aside last; then the
 * files without any, the policies, and the counts.
 */
export function checkText(files: readonly CheckedFile[], report: CheckedReport | null, locale: Locale): string[] {
  const placed = exceptionsFirst(files.flatMap(({ file, findings }) => findings.map((one) => ({ file, ...one }))));
  const open = placed.filter(({ finding }) => finding.aside === null);
  const aside = placed.filter(({ finding }) => finding.aside !== null);
  const lines = [...open, ...aside].map(({ file, sheet, finding }) =>
    findingText(finding, `${file} ${sheet}!${finding.cell}`, locale),
  );
  const read = files.filter(({ failure }) => failure === null);
  const silent = read.filter(({ findings }) => findings.length === 0);
  const quiet = silent.map(({ file, policies }) =>
    words(locale, policies.length === 0 ? 'no-table' : 'check-clean', { file }),
  );
  const said = report?.findings ?? [];
  const count = (kind: Severity): string =>
    String([...open.map(({ finding }) => finding), ...said].filter(({ severity }) => severity === kind).length);
  const counts = { errors: count('error'), warnings: count('warning'), hints: count('hint') };
  const asides = aside.length > 0 ? [words(locale, 'check-asides', { count: String(aside.length) })] : [];
  const summary = words(locale, 'check-counts', { files: String(read.length), ...counts });
  const reported = report?.failure === null ? reportLines(report, locale) : [];
  return [...lines, ...quiet, ...reported, ...policyLine(read, locale), summary, ...asides];
}

/** Which policies the tables were checked under, and on what basis; nothing without a table that needs one. */
function policyLine(files: readonly CheckedFile[], locale: Locale): string[] {
  const counts = new Map<string, number>();
  for (const { table, policy, basis } of files.flatMap(({ evaluations }) => evaluations)) {
    if (!needsPolicy(table)) continue;
    const told = words(locale, `policy-${basis}`, { id: policy.id });
    counts.set(told, (counts.get(told) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const parts = [...counts].map(([told, count]) => words(locale, 'policy-tables', { told, count: String(count) }));
  return [words(locale, 'policies-used', { told: parts.join(locale === 'en' ? ', ' : '、') })];
}
