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

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

/** `H19` or `$H$19` → 0-based row and column; null where `name` is no cell address. */
export function parseCell(name: string): { row: number; column: number } | null {
  const [, letters, number] = ADDRESS.exec(name.toUpperCase()) ?? [];
  return letters && number ? { row: Number(number) - 1, column: columnIndex(letters) } : null;
}

/** `A1:I31` or `A1` → area; null where `name` is neither. */
export function parseArea(name: string): Area | null {
  const [from, to = from] = name.split(':', 2);
  const a = parseCell(from ?? '');
  const b = parseCell(to ?? '');
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
