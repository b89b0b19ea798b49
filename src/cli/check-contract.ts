import { say, VERSION, type Locale, type ReportFinding } from '../engine';
import type { CheckedReport } from './check-report-text';
import type { CheckedFile } from './check-workbook';
import { findingJson, SCHEMA } from './contract';

/**
 * The one object that `check --json` prints: each file with its findings, exceptions first, those of a report (`quote`)
 * behind; `policy` is the chosen one, null for none.
 */
export function checkContract(
  files: readonly CheckedFile[],
  report: CheckedReport | null,
  policy: string | null,
  locale: Locale,
): object {
  const [first] = files;
  return {
    jiping: VERSION,
    schema: SCHEMA,
    policy,
    ...(report ? { text: { file: report.file, failure: report.failure } } : {}),
    files: files.map(({ file, failure, policies, findings }) => ({
      file,
      failure,
      tables: policies.length,
      policies,
      findings: [
        ...findings.map(({ sheet, finding }) => ({ sheet, ...findingJson(finding, locale) })),
        ...(report?.findings ?? [])
          .filter(({ places }) => (places[0]?.source ?? first?.file) === file)
          .map((finding) => reportFindingJson(finding, locale)),
      ],
    })),
  };
}

/** A finding of a report: in the file that it is held against; `sheet` and `cell` are null where it contradicts itself. */
function reportFindingJson(finding: ReportFinding, locale: Locale): object {
  const { code, name, severity, message, expected, actual, quote, paragraph, standsAt, places } = finding;
  const [place] = places;
  return {
    sheet: place?.sheet ?? null,
    code,
    name,
    severity,
    cell: place?.cell ?? null,
    message: say(message, locale),
    expected,
    actual,
    quote,
    paragraph,
    standsAt,
    cells: places.map(({ source, sheet, cell }) => ({ file: source, sheet, cell })),
  };
}
