import { decimal, type Decimal } from './decimal';

/** A number at the start of a text and how many characters it takes. */
export interface Figure {
  readonly value: Decimal;
  readonly length: number;
}

// No form holds a figure of more digits; the bound keeps arithmetic on hostile text cheap.
const FIGURE = /^[+-]?(?:\d{1,3}(?:,\d{3}){1,8}|\d{1,30})(?:\.\d{1,30})?(?!\d|[.,]\d)/;
/** As Excel shows a number in a narrow column: `1.5E+06`. */
const SCIENTIFIC = /^[+-]?\d(?:\.\d{1,14})?[eE][+-]?(?:0?\d|1[0-5])(?!\d)/;
const POINT_FIRST = /^[+-]?\.\d{1,30}(?!\d|[.,]\d)/;

/** The number that `text` starts with, thousands separators read (`1,777,750`); null where it starts with none. */
export function figureAtStart(text: string): Figure | null {
  const match = SCIENTIFIC.exec(text) ?? FIGURE.exec(text) ?? POINT_FIRST.exec(text);
  return match ? { value: decimal(match[0].replaceAll(',', '')), length: match[0].length } : null;
}
