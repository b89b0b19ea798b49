import { decimal, fixedText } from '../engine';

/** The shape that nearly all numbers of a form have: `0`, `0.00`, `#,##0.00`, `0%`. */
export interface PlainPattern {
  readonly places: number;
  readonly grouped: boolean;
  readonly percent: boolean;
}

// A space as wide as some sign (`_ `) at the end is padding.
const PLAIN = /^(#,##)?0(?:\.(0+))?(%)?(?:_.)?$/;

/** The pattern of one section of a format code; null where it holds anything else. */
export function parsePlainPattern(section: string): PlainPattern | null {
  const match = PLAIN.exec(section);
  if (!match) return null;
  return { places: match[2]?.length ?? 0, grouped: match[1] !== undefined, percent: match[3] !== undefined };
}

/** A number that is not negative, under a plain pattern; rounded in decimal, half up, as a sheet does. */
export function showPlain(value: number, { places, grouped, percent }: PlainPattern): string {
  if (percent) return `${group(fixedText(decimal(value).times(100), places), grouped)}%`;
  return group(padded(value, places) ?? fixedText(decimal(value), places), grouped);
}

/** The digits of a number that needs no rounding, filled up with zeros; null where it needs some. */
function padded(value: number, places: number): string | null {
  const digits = String(value);
  // So many digits, or an exponent: not what a person typed.
  if (digits.length > 15 || digits.includes('e')) return null;
  const point = digits.indexOf('.');
  const missing = places - (point < 0 ? 0 : digits.length - point - 1);
  if (missing < 0) return null;
  if (missing === 0) return digits;
  return `${point < 0 ? `${digits}.` : digits}${'0'.repeat(missing)}`;
}

function group(digits: string, grouped: boolean): string {
  const point = digits.indexOf('.');
  const length = point < 0 ? digits.length : point;
  if (!grouped || length <= 3) return digits;
  return digits.slice(0, length).replace(/\B(?=(?:\d{3})+$)/g, ',') + digits.slice(length);
}
