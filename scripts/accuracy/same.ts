import type { Decimal } from '../../src/engine';
import { cleanLevel, cleanName } from '../../src/engine/table/clean-label';
import { numberOfText } from '../../src/engine/table/number-text';
import type { IndicatorField } from './published';

/** Text as it is compared: full-width and half-width alike, without blanks. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/**
 * Whether what was read is what the document prints. Labels are compared after the cleaning that the command line
 * promises (no padding, ordinals, stars, weights in brackets), since the documents keep those here and there; figures
 * as numbers, since `622.50` and `622.5` are one.
 */
export function sameField(field: IndicatorField, read: string, printed: string): boolean {
  if (field === 'level1' || field === 'level2') return plain(cleanLevel(read).text) === plain(cleanLevel(printed).text);
  if (field === 'level3') return plain(cleanName(read).text) === plain(cleanName(printed).text);
  return sameFigure(read, printed);
}

/** Equal as texts, or as numbers of which both or neither are percentages. */
export function sameFigure(read: string, printed: string): boolean {
  const [a, b] = [plain(read), plain(printed)];
  if (a === b) return true;
  if (a.endsWith('%') !== b.endsWith('%')) return false;
  const [x, y] = [numberOfText(a), numberOfText(b)];
  return x !== null && y !== null && x.eq(y);
}

/** Whether a number was read that the document prints, with or without its unit: `259.45万元` and `259.45`. */
export function sameAmount(read: Decimal | null, printed: string): boolean {
  const amount = numberOfText(plain(printed));
  return read !== null && amount !== null && read.eq(amount);
}
