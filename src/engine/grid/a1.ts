import type { Area } from './grid';

const LETTERS = 26;

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

/** 0-based row and column → `H19`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `A1:I31`; a single cell prints as one address. */
export function areaName(area: Area): string {
  const from = cellName(area.top, area.left);
  const to = cellName(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

/** `A` → 0, `AA` → 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name) index = index * LETTERS + letter.charCodeAt(0) - 64;
  return index - 1;
}

const MOST_LETTERS = 3;
const MOST_DIGITS = 7;

/** `H19` or `$H$19` → 0-based row and column; null where `name` is no cell address. */
export function parseCell(name: string): { row: number; column: number } | null {
  // Sheets hold so many addresses that a pattern would be most of the cost of reading them.
  const letters = name.startsWith('$') ? 1 : 0;
  let at = letters;
  let column = 0;
  for (let letter = letterAt(name, at); letter > 0; letter = letterAt(name, ++at)) column = column * LETTERS + letter;
  if (at === letters || at > letters + MOST_LETTERS) return null;
  const digits = name[at] === '$' ? at + 1 : at;
  let row = 0;
  for (at = digits; at < name.length; at++) {
    const digit = name.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9) || (row === 0 && digit === 0)) return null;
    row = row * 10 + digit;
  }
  return at > digits && at <= digits + MOST_DIGITS ? { row: row - 1, column: column - 1 } : null;
}

/** Place in the alphabet of the letter at an offset, `A` or `a` → 1; 0 where none stands there. */
function letterAt(text: string, at: number): number {
  const place = (text.charCodeAt(at) & ~32) - 64;
  return place >= 1 && place <= LETTERS ? place : 0;
}

/** `A1:I31` or `A1` → area; null where `name` is neither. */
export function parseArea(name: string): Area | null {
  const colon = name.indexOf(':');
  const a = parseCell(colon < 0 ? name : name.slice(0, colon));
  const b = colon < 0 ? a : parseCell(name.slice(colon + 1));
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
