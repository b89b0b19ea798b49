import { sheetText, type ReportText } from '../../../engine';
import type { Book, GivenReport } from '../../session/state';

/** The sheets of the workbook that hold running text. */
export function textSheets({ reading }: Book): readonly ReportText[] {
  return reading.grids.flatMap((grid) => sheetText(grid) ?? []);
}

/** Where the report is taken from as long as the person has not said so: the workbook, where it holds one. */
export function sourceOf({ from }: GivenReport, sheets: readonly ReportText[]): 'sheet' | 'file' | 'pasted' {
  return from ?? (sheets.length > 0 ? 'sheet' : 'file');
}

/** The sheet that the report is taken from: the chosen one while it is there, else the first. */
export function chosenSheet({ sheet }: GivenReport, sheets: readonly ReportText[]): ReportText | null {
  return sheets.find(({ standing }) => standing?.sheet === sheet) ?? sheets[0] ?? null;
}

/** What the person gave; nothing where that is still missing. */
export function textsOf(report: GivenReport, sheets: readonly ReportText[]): readonly ReportText[] {
  const source = sourceOf(report, sheets);
  if (source === 'file') return report.file?.texts ?? [];
  if (source === 'pasted') {
    return report.pasted.trim() === '' ? [] : [{ paragraphs: report.pasted.split(/\r?\n/), standing: null }];
  }
  const chosen = chosenSheet(report, sheets);
  return chosen ? [chosen] : [];
}
