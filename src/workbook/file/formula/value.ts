import { decimal, type Decimal } from '../../../engine';

/** 错误值 An error of a formula, as a value that other formulas can test. */
export interface FormulaError {
  readonly error: string;
}

/** What one cell or one argument of a function holds; null is a blank cell. */
export type Scalar = Decimal | string | boolean | null | FormulaError;

export const ZERO = decimal(0);
export const ONE = decimal(1);

export const NOT_AVAILABLE: FormulaError = { error: '#N/A' };
export const DIVISION_BY_ZERO: FormulaError = { error: '#DIV/0!' };
export const INVALID_NUMBER: FormulaError = { error: '#NUM!' };
export const INVALID_REFERENCE: FormulaError = { error: '#REF!' };
export const INVALID_VALUE: FormulaError = { error: '#VALUE!' };

export function isError(value: unknown): value is FormulaError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isNumber(value: Scalar): value is Decimal {
  return typeof value === 'object' && value !== null && !('error' in value);
}

const LARGEST = decimal('1e308');

/** The number that a cell keeps: the nearest binary double, so that a long chain of cells does not grow its digits. */
export function storedNumber(value: Decimal): Decimal | FormulaError {
  return isTooLarge(value) ? INVALID_NUMBER : decimalOf(value.toNumber());
}

/** The number that Excel shows, compares and rounds: 15 significant digits. */
export function shownNumber(value: Decimal): Decimal | FormulaError {
  return isTooLarge(value) ? INVALID_NUMBER : decimal(withoutSign(value.toNumber()));
}

/** A double with every digit that tells it from others. */
export function decimalOf(value: number): Decimal {
  return decimal(String(withoutSign(value)));
}

function isTooLarge(value: Decimal): boolean {
  return value.abs().gt(LARGEST);
}

/** 0 for the negative zero, which no cell knows. */
function withoutSign(value: number): number {
  return value + 0;
}
