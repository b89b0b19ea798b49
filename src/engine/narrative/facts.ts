import type { Decimal } from '../number/decimal';
import { parseMoney } from '../number/money';
import { percentText, plainText } from '../number/round';
import type { Field, Label } from '../table/table';
import { Passage } from './passage';

/** What stands in a place or label of the form, on one line; null where nothing does. */
export function quotation(place: Field | Label | null): Passage | null {
  return place && Passage.fact(place.text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ''), [place.cell]);
}

/** An amount of money as the form prints it, with its own unit or that of its block; null where the place says none. */
export function money(place: Field | null, blockUnit: string): Passage | null {
  const written = place && parseMoney(place.text);
  return written ? Passage.fact(written.unit ? place.text : `${place.text}${blockUnit}`, [place.cell]) : null;
}

/** A number in its shortest form, computed from `cells`. */
export function figure(value: Decimal | null, cells: readonly string[]): Passage | null {
  return value && Passage.fact(plainText(value), cells);
}

/** A ratio as a percentage, computed from `cells`. */
export function percentage(ratio: Decimal | null, cells: readonly string[]): Passage | null {
  return ratio && Passage.fact(percentText(ratio), cells);
}

/** How many things were counted, by the cell of each; null for none, since no cell would stand behind it. */
export function count(cells: readonly string[]): Passage | null {
  return Passage.fact(String(cells.length), distinct(cells));
}

/** The cells, each once. */
export function distinct(cells: readonly string[]): string[] {
  return [...new Set(cells)];
}

/** The addresses of the places that the form has. */
export function cellsOf(...places: readonly (Field | Label | null)[]): string[] {
  const cells: string[] = [];
  for (const place of places) if (place) cells.push(place.cell);
  return cells;
}
