import type { ChosenCell } from './chosen-cells';
import { contentText } from './content-text';

/** The cells as tab-separated text, a cell a line, to be pasted wherever one may write. */
export function resultsText(headings: readonly string[], cells: readonly ChosenCell[]): string {
  const lines = cells.map(({ sheet, cell, before, after }) => [sheet, cell, before, contentText(after)]);
  return [headings, ...lines].map((line) => line.map(quoted).join('\t')).join('\n');
}

/** As Excel reads it: a text with line breaks, tabs or quotes stands in quotes. */
function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
