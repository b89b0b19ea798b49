import { decimal, type Cell } from '../../engine';
import { parseFormula } from './formula/parse-formula';
import { typedDate, type Calendar } from './typed-date';

/** A typed number: with or without a sign, groups of thousands, a percent sign. */
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?=%?$)(?<=\d\.?)/;

/**
 * What a cell holds once a person has typed `input` into it: nothing, a formula behind `=`, a text behind `'` or in a
 * cell for texts, a number, a truth value, a day, or else a text; a formula that can not be read stays as it is typed.
 */
export function typedCell(input: string, { format }: Cell, calendar: Calendar): Cell {
  const text = input.trim();
  const value = (typed: Cell['value']): Cell => ({ value: typed, text: '', formula: null, format });
  if (text === '') return value(null);
  if (format === '@') return value(input);
  if (text.startsWith('=') && parseFormula(text.slice(1))) return { ...value(null), formula: text.slice(1) };
  if (text.startsWith("'")) return value(text.slice(1));
  if (/^(?:true|false)$/i.test(text)) return value(text.toLowerCase() === 'true');
  const digits = NUMBER.exec(text)?.[0].replaceAll(',', '').replace(/^\+/, '');
  if (digits === undefined) {
    const date = typedDate(text, calendar);
    return date ? { ...value(date.value), format: format ?? date.format } : value(input);
  }
  if (!text.endsWith('%')) return value(isPercentage(digits, format) ? percent(digits) : Number(digits));
  const shown = format ?? (digits.includes('.') ? '0.00%' : '0%');
  return { ...value(percent(digits)), format: shown };
}

/** In a cell of percentages `15` is 15 % while `0.15` stays what it is, as Excel takes them unless told otherwise. */
function isPercentage(digits: string, format: string | null): boolean {
  return (format?.includes('%') ?? false) && decimal(digits).abs().gte(1);
}

function percent(digits: string): number {
  return decimal(digits).div(100).toNumber();
}
