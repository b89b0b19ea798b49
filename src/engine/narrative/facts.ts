import type { Decimal } from '../number/decimal';
import { parseMoney } from '../number/money';
import { percentText, plainText, round } from '../number/round';
import { unpad } from '../table/text';
import type { Field, Label } from '../table/table';
import type { FactBasis } from './narrative';
import { Passage } from './passage';

const EDGES = /^[\s，。；：、,;:.]+|(?<![\s，。；：、,;:.])[\s，。；：、,;:.]+$/g;
const EMPTY_BRACKETS = /[(（[【〔]\s*[)）\]】〕]/g;
const REPEATED = /([，。；：、！？,;])\1+/g;

const HALF_WIDTH_MARKS = ',;:?!';
const FULL_WIDTH = '，；：？！';
/** As keyboards write quotation marks. */
const STRAIGHT_QUOTES = /"([^"]*)"/g;
/** A mark of Latin text behind a Chinese character, as keyboards write it. */
const HALF_WIDTH = /(?<=[\p{Script=Han}”）])[,;:?!]/gu;

/** A text of the sheet as it is woven into a sentence: on one line, without marks that the sentence sets itself. */
export function woven(text: string): string {
  let said = unpad(text).replace(HALF_WIDTH, (mark) => FULL_WIDTH.charAt(HALF_WIDTH_MARKS.indexOf(mark)));
  // What was cleared may leave empty brackets or marks of its own.
  for (let before = ''; said !== before;) {
    before = said;
    said = said.replace(EMPTY_BRACKETS, '').replace(REPEATED, '$1').replace(EDGES, '');
  }
  return said;
}

/** A text of the sheet, or a part of it, as it stands in `cell`. */
export function words(text: string, cell: string): Passage | null {
  return Passage.fact(woven(text), { format: 'quotation', basis: 'read', value: null, cells: [cell] });
}

/** What stands in a place or label of the form; null where nothing does. */
export function quotation(place: Field | Label | null): Passage | null {
  return place && words(place.text, place.cell);
}

/** A name to be set in quotation marks, whose own become single ones (GB/T 15834). */
export function nameOf(place: Field | Label | null): Passage | null {
  return place && words(place.text.replace(STRAIGHT_QUOTES, '‘$1’').replace(/“/g, '‘').replace(/”/g, '’'), place.cell);
}

/** An amount of money with the digits that the form shows and its own unit or that of its block; null where the place says none. */
export function money(place: Field | null, blockUnit: string): Passage | null {
  const written = place && parseMoney(place.text);
  if (!written) return null;
  const digits = plainDigits(place.text);
  const text = inYuan(written.unit ? digits : `${digits}${blockUnit}`);
  return Passage.fact(text, { format: 'money', basis: 'read', value: written.value, cells: [place.cell] });
}

/** Official documents group no thousands. */
function plainDigits(text: string): string {
  return text.normalize('NFKC').replace(/[\s,¥]|^人民币/g, '');
}

/** 元 without 角 and 分, or with both: of `2350000.00` and `51550` beside each other neither is as it was paid. */
function inYuan(text: string): string {
  return text.replace(/\.0+(?=元)/, '').replace(/(\.\d)(?=元)/, '$10');
}

/** An amount computed from the places, with as many decimals as the one that shows most of them. */
export function computedMoney(
  value: Decimal | null,
  unit: string,
  basis: FactBasis,
  places: readonly (Field | null)[],
): Passage | null {
  if (!value) return null;
  const shown = places.map((place) => /\.(\d+)/.exec(place?.text ?? '')?.[1]?.length ?? 0);
  const text = inYuan(`${plainText(round(value, Math.max(2, ...shown)))}${unit}`);
  return Passage.fact(text, { format: 'money', basis, value, cells: cellsOf(...places) });
}

/** Marks in their shortest form. */
export function marks(value: Decimal | null, basis: FactBasis, cells: readonly string[]): Passage | null {
  return value && Passage.fact(plainText(value), { format: 'marks', basis, value, cells });
}

/** A ratio in percent with two decimals, computed from `cells`. */
export function percentage(ratio: Decimal | null, cells: readonly string[]): Passage | null {
  return ratio && Passage.fact(percentText(ratio), { format: 'percent', basis: 'quotient', value: ratio, cells });
}

/** How many things were counted, by the cell of each; null for none, since no cell would stand behind it. */
export function count(cells: readonly string[]): Passage | null {
  return Passage.fact(String(cells.length), { format: 'count', basis: 'count', value: null, cells });
}

/** The addresses of the places that the form has. */
export function cellsOf(...places: readonly ({ readonly cell: string } | null)[]): string[] {
  return places.flatMap((place) => (place ? [place.cell] : []));
}
