import { parse, tokenize } from '@borgar/fx/xlsx';
import type { CellValue } from '../../../../src/engine';
import { HostError } from './host-error';
import { CELL_LETTERS, LETTERS_BEHIND_A_MINUS } from './limits';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';

/** What becomes of something that is written into a cell. */
export interface Input {
  readonly value: CellValue;
  /** Without the leading `=`; null for a constant. */
  readonly formula: string | null;
  /** The number format that a General cell takes on; null for none. */
  readonly numberFormat: string | null;
}

const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/i;
const TRUTH = /^(?:true|false)$/i;

/**
 * Takes what is written into a cell as Excel takes what is typed there. That texts become numbers, percentages, dates,
 * errors and truth values, that a text cell makes texts of all and that a number keeps fifteen digits is general
 * knowledge of Excel, found in no document.
 */
export function typedInput(input: string | number | boolean, cellFormat: string): Input {
  if (typeof input !== 'string') {
    const value = typeof input === 'number' ? fifteenDigits(input) : input;
    return constant(cellFormat === '@' ? String(value).toUpperCase() : value);
  }
  if (input.length > CELL_LETTERS) throw new HostError('InvalidArgument');
  if (input.startsWith('-') && input.length > LETTERS_BEHIND_A_MINUS) throw new HostError('GeneralException');
  if (input === '') return constant(null);
  if (input.startsWith("'")) return constant(input.slice(1));
  if (cellFormat === '@') return constant(input);
  return typedFormula(input) ?? typedText(input);
}

/** `=A1` is a formula, and `+A1` is another way to type it. */
function typedFormula(input: string): Input | null {
  const isFormula = input.startsWith('=') && input.length > 1;
  if (!isFormula && !/^[-+@]/.test(input)) return null;
  const formula = isFormula ? input.slice(1) : input;
  if (!isFormula && typedNumber(input)) return null;
  try {
    parse(tokenize(formula));
  } catch {
    if (isFormula) throw new HostError('InvalidArgument');
    return null;
  }
  return { value: null, formula, numberFormat: null };
}

function typedText(input: string): Input {
  // A Chinese Excel reads wide letters like narrow ones.
  const text = input.normalize('NFKC').trim();
  if (TRUTH.test(text)) return constant(text.toLowerCase() === 'true');
  if (ERROR.test(text)) return constant({ error: text.toUpperCase() });
  const number = typedNumber(text);
  if (number) return constant(fifteenDigits(number.value), number.numberFormat);
  const date = typedDate(text);
  return date ? constant(date.value, date.numberFormat) : constant(input);
}

function constant(value: CellValue, numberFormat: string | null = null): Input {
  return { value, formula: null, numberFormat };
}

function fifteenDigits(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}
