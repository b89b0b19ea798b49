import { format } from 'numfmt';

/** Digits that a cell of format General has room for, the decimal point among them. */
const ROOM = 11;
const FIRST_IN_EXPONENTS = 1e11;

/** A number as format General shows it: up to 11 digits, then rounded, then with an exponent. */
export function showGeneral(value: number): string {
  const text = String(value);
  const size = Math.abs(value);
  const plain = Number.isInteger(value) ? size < FIRST_IN_EXPONENTS : size >= 1e-4 && text.length <= ROOM;
  return plain ? text : format('General', value);
}
