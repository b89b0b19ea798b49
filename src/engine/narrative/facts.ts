import type { Decimal } from '../number/decimal';
import { percentText, plainText } from '../number/round';
import type { Field, Label } from '../table/table';
import { Passage } from './passage';

/** What stands in a place or label of the form, on one line; null where nothing does. */
export function quotation(place: Field | Label | null): Passage | null {
  return place && Passage.fact(place.text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ''), [place.cell]);
}

/** An amount of money as the form prints it, with the unit of its block; null where the place holds no plain number. */
export function money(place: Field | null, unit: string): Passage | null {
  return place?.number ? Passage.fact(`${place.text}${unit}`, [place.cell]) : null;
}

/** A number in its shortest form, computed from `cells`. */
export function figure(value: Decimal | null, cells: readonly string[]): Passage | null {
  return value && Passage.fact(plainText(value), cells);
}

/** A ratio as a percentage, computed from `cells`. */
export function percentage(ratio: Decimal | null, cells: readonly string[]): Passage | null {
  return ratio && Passage.fact(percentText(ratio), cells);
}

/** How many cells were counted: one of each thing; null for none, since no cell would stand behind it. */
export function count(cells: readonly string[]): Passage | null {
  return Passage.fact(String(cells.length), cells);
}

/** The addresses of the places that the form has. */
export function cellsOf(...places: readonly (Field | Label | null)[]): string[] {
  return places.flatMap((place) => (place ? [place.cell] : []));
}
