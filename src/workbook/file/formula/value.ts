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

/**
 * The number that a cell keeps: 15 significant digits, as the double in a workbook has them, so that a long chain of
 * cells neither grows its digits nor shows the tail of a division; and no negative zero.
 */
export function storedNumber(value: Decimal): Decimal | FormulaError {
  return value.abs().gt(LARGEST) ? INVALID_NUMBER : decimal(value.toNumber() + 0);
}
