import type { CellValue } from '../../../../src/engine';
import { HostError } from './host-error';
import { CELL_LETTERS, LETTERS_BEHIND_A_MINUS } from './limits';
import { typedDate } from './typed-date';

/** What becomes of something that is written into a cell. */
export interface Input {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format that a General cell takes on. */
  readonly numberFormat: string | null;
}

/**
 * Takes what is written into a cell as Excel takes what is typed there. That texts become numbers, percentages, dates
 * and truth values, and that a number keeps fifteen digits, is general knowledge of Excel, found in no document.
 */
export function typedInput(input: string | number | boolean, cellFormat: string): Input {
  if (typeof input === 'number') return constant(fifteenDigits(input));
  if (typeof input === 'boolean') return constant(input);
  if (input.length > CELL_LETTERS) throw new HostError('InvalidArgument');
  if (input.startsWith('-') && input.length > LETTERS_BEHIND_A_MINUS) throw new HostError('GeneralException');
  if (input === '') return constant(null);
  if (input.startsWith("'")) return constant(input.slice(1));
  if (cellFormat === '@') return constant(input);
  if (input.startsWith('=') && input.length > 1) return { value: null, formula: input.slice(1), numberFormat: null };
  return typedText(input);
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const GROUPED = /^([-+]?\d{1,3}(?:,\d{3})+)(\.\d+)?$/;
const PERCENT = /^([-+]?\d+(\.\d+)?)\s*%$/;

function typedText(input: string): Input {
  const text = input.trim();
  if (/^(?:true|false)$/i.test(text)) return constant(text.toLowerCase() === 'true');
  if (NUMBER.test(text)) {
    return constant(fifteenDigits(Number(text)), /e/i.test(text) ? '0.00E+00' : null);
  }
  const grouped = GROUPED.exec(text);
  if (grouped) return constant(fifteenDigits(Number(text.replaceAll(',', ''))), grouped[2] ? '#,##0.00' : '#,##0');
  const percent = PERCENT.exec(text);
  if (percent) return constant(fifteenDigits(Number(percent[1]) / 100), percent[2] ? '0.00%' : '0%');
  const date = typedDate(text);
  return date ? constant(date.serial, date.numberFormat) : constant(input);
}

function constant(value: CellValue, numberFormat: string | null = null): Input {
  return { value, formula: null, numberFormat };
}

function fifteenDigits(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}
