import { say, type Locale, type ReportFinding } from '../engine';
import type { CheckedReport } from './check-report-text';
import { severityText } from './finding-text';
import { words } from './words';

/** What was found in a report: each finding with its sentence below it, the gravest first. */
export function reportLines({ file, findings }: CheckedReport, locale: Locale): string[] {
  if (findings.length === 0) return [words(locale, 'report-agrees', { file })];
  return findings.flatMap((finding) => [
    `[${severityText(finding.severity, locale)}] ${finding.code} ${placeText(finding, file, locale)} ${say(finding.message, locale)}`,
    words(locale, 'report-quote', { quote: finding.quote }),
  ]);
}

/** Where the sentence stands and the first cell that says otherwise. */
function placeText({ paragraph, standsAt, places }: ReportFinding, file: string, locale: Locale): string {
  const told = standsAt
    ? `${file} ${standsAt.sheet}!${standsAt.cell}`
    : words(locale, 'report-paragraph', { file, paragraph: String(paragraph) });
  const [place] = places;
  return place ? `${told} ${place.source} ${place.sheet}!${place.cell}` : told;
}
