import { decimal, parseDecimal, type Decimal } from '../number/decimal';
import type { CellValue } from '../grid/grid';

const MAY_BE_NUMBER = /^[+\-.\d０-９＋－．]/;
const FULL_WIDTH = /[０-９＋－．，％]/g;
const THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const FULL_WIDTH_OFFSET = 0xfee0;
const ONE_PERCENT = decimal('0.01');

/** The number that a text says and nothing else (`1,342.49`, `95%` → 0.95); null for any other text. */
export function numberOfText(text: string): Decimal | null {
  if (!MAY_BE_NUMBER.test(text)) return null;
  const narrow = text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET)).trim();
  const percent = narrow.endsWith('%');
  const digits = percent ? narrow.slice(0, -1).trimEnd() : narrow;
  const value = parseDecimal(THOUSANDS.test(digits) ? digits.replaceAll(',', '') : digits);
  return value && percent ? value.times(ONE_PERCENT) : value;
}

/** The number that a cell holds: exact where it is numeric, else that of its text. */
export function numberOf(value: CellValue, text: string): Decimal | null {
  if (typeof value === 'number') return Number.isFinite(value) ? decimal(value) : null;
  return typeof value === 'boolean' ? null : numberOfText(text);
}

/** 分数 Points: as `numberOf`, with a closing 分 (`99.55分`), and a percentage counted in points (`10%` → 10). */
export function pointsOf(value: CellValue, text: string): Decimal | null {
  if (text.endsWith('%') || text.endsWith('％')) return numberOfText(text.slice(0, -1).trimEnd());
  return numberOf(value, text) ?? (text.endsWith('分') ? numberOfText(text.slice(0, -1).trimEnd()) : null);
}
