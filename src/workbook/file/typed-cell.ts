import { decimal, type Cell } from '../../engine';
import { parseFormula } from './formula/parse-formula';

/** A typed number: with or without a sign, groups of thousands, a percent sign. */
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?=%?$)(?<=\d\.?)/;

/**
 * What a cell holds once a person has typed `input` into it: nothing, a formula behind `=`, a text behind `'` or in a
 * cell for texts, a number, a truth value, or else a text. What looks like a date stays a text, as it was typed, and so
 * does a formula that can not be read.
 */
export function typedCell(input: string, { format }: Cell): Cell {
  const text = input.trim();
  const value = (typed: Cell['value']): Cell => ({ value: typed, text: '', formula: null, format });
  if (text === '') return value(null);
  if (format === '@') return value(input);
  if (text.startsWith('=') && parseFormula(text.slice(1))) return { ...value(null), formula: text.slice(1) };
  if (text.startsWith("'")) return value(text.slice(1));
  if (/^(?:true|false)$/i.test(text)) return value(text.toLowerCase() === 'true');
  const digits = NUMBER.exec(text)?.[0].replaceAll(',', '').replace(/^\+/, '');
  if (digits === undefined) return value(input);
  if (!text.endsWith('%')) return value(Number(digits));
  const shown = format ?? (digits.includes('.') ? '0.00%' : '0%');
  return { ...value(decimal(digits).div(100).toNumber()), format: shown };
}
