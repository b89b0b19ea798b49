import type { ReadingNote } from './target';

/** A cell's text in one way of writing: half-width, one sign for each meaning, no line breaks. */
export interface Normalised {
  readonly text: string;
  readonly notes: readonly ReadingNote[];
}

/** Nothing but characters that are normal as they stand, and no operator of two signs. */
const NORMAL = /^[≥≤<>=]?[一-鿿、“”!-;?-~]+$/;
const INVISIBLE = /[\p{Cf}\p{Cs}]|(?![\t\n\r])\p{Cc}/gu;
const VARIANT_SIGN = /[≧⩾≦⩽═≮≯−０-９Ａ-Ｚａ-ｚ％＋－．／＜＝＞]/;
const FULL_STOP_AS_POINT = /(?<=\d)。(?=\d)/g;

/**
 * Normalises what a person typed, once and for all: normalising the result again changes nothing. Spaces inside a
 * sentence stay, single.
 */
export function normalise(raw: string): Normalised {
  if (NORMAL.test(raw)) return { text: raw, notes: [] };
  const written = raw
    // ① would become the figure 1.
    .replace(/[①-⑳]/g, (ordinal) => `(${ordinal.charCodeAt(0) - 0x245f})`)
    .replace(INVISIBLE, '')
    // A line break between two figures keeps them apart; any other is only the cell's width.
    .replace(/([0-9０-９])[\r\n]+(?=[0-9０-９])/g, '$1;')
    .replace(/[\r\n]+/g, '')
    .normalize('NFKC')
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const text = oneSignEach(written).replace(FULL_STOP_AS_POINT, '.');
  const notes: ReadingNote[] = [];
  if (VARIANT_SIGN.test(raw)) notes.push('variant-sign');
  if (/\d。\d/.test(written)) notes.push('full-stop-as-point');
  return { text, notes };
}

function oneSignEach(text: string): string {
  return text
    .replace(/[≧⩾≮]/g, '≥')
    .replace(/[≦⩽≯]/g, '≤')
    .replace(/═/g, '=')
    .replace(/−/g, '-')
    .replace(/∶/g, ':')
    .replace(/> ?=+|(?<!=)=+ ?>/g, '≥')
    .replace(/< ?=+|(?<!=)=+ ?</g, '≤')
    .replace(/={2,}/g, '=');
}
