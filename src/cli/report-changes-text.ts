import { REPORT_SHEET, type Locale, type ReportPlan } from '../engine';
import { words } from './words';

/** Each paragraph of a report that stood in the workbook and was changed, and each that a person changed and that was kept. */
export function reportChangesText({ changes, conflicts }: ReportPlan, locale: Locale): string[] {
  const sheet = REPORT_SHEET;
  return [
    ...changes.flatMap(({ cell, before, after }) => [
      words(locale, 'report-changed', { sheet, cell }),
      ...(before === '' ? [] : [`  - ${before}`]),
      ...(after === '' ? [] : [`  + ${after}`]),
    ]),
    ...conflicts.flatMap(({ cell, standing, computed }) => [
      words(locale, 'report-kept', { sheet, cell }),
      `    ${standing}`,
      `  ? ${computed.text}`,
    ]),
  ];
}
