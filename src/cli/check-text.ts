import { say, type Locale, type Severity } from '../engine';
import { exceptionsFirst, type CheckedFile } from './check-workbook';
import { words } from './words';

const SEVERITIES: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  'zh-CN': { error: '错', warning: '警', hint: '提' },
  en: { error: 'error', warning: 'warning', hint: 'hint' },
};

/** The findings of all files as lines, a finding a line, the gravest first; then the files without any, and the counts. */
export function checkText(files: readonly CheckedFile[], locale: Locale): string[] {
  const placed = files.flatMap(({ file, findings }) => findings.map((one) => ({ file, ...one })));
  const lines = exceptionsFirst(placed).map(
    ({ file, sheet, finding: { severity, code, cell, message } }) =>
      `[${SEVERITIES[locale][severity]}] ${code} ${file} ${sheet}!${cell} ${say(message, locale)}`,
  );
  const read = files.filter(({ failure }) => failure === null);
  const silent = read.filter(({ findings }) => findings.length === 0);
  const quiet = silent.map(({ file, tables }) => words(locale, tables === 0 ? 'no-table' : 'check-clean', { file }));
  const count = (kind: Severity): string =>
    String(placed.filter(({ finding: { severity } }) => severity === kind).length);
  const counts = { errors: count('error'), warnings: count('warning'), hints: count('hint') };
  return [...lines, ...quiet, words(locale, 'check-counts', { files: String(read.length), ...counts })];
}
