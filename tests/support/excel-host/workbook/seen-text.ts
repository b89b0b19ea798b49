import type { Sheet } from './sheet';
import { shownText } from './shown-text';

/** Points that a digit of the standard font takes, and that a cell leaves blank beside it. */
const DIGIT = 6;
const MARGIN = 3.75;

/**
 * The text of a cell as `Range.text` gives it. A number under a format of its own that is wider than its column shows
 * as `####`; General makes it fit by rounding, which is not emulated. General knowledge of Excel.
 */
export function seenText(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  const text = shownText(cell);
  if (typeof cell.value !== 'number' || cell.numberFormat === 'General') return text;
  const { left, right } = sheet.shownArea(row, column);
  let room = -MARGIN;
  for (let at = left; at <= right; at++) room += sheet.columnWidths.get(at) ?? Infinity;
  const digits = Math.max(1, Math.floor(room / DIGIT));
  return text.length <= digits ? text : '#'.repeat(digits);
}
