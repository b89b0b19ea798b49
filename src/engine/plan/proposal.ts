import { heldInCell, parseDecimal, type Decimal } from '../number/decimal';
import type { Phrase } from '../message/phrase';
import type { Field } from '../table/table';
import type { Content, PlanKind } from './plan';

/** What was computed for a place of the form, before it is held against what stands there. */
export interface Proposal {
  readonly kind: PlanKind;
  readonly field: Field;
  readonly content: Content;
  /** True where the place says this already. */
  readonly agrees: boolean;
  readonly why: Phrase;
  /** Why it must not be written yet, not even into a blank cell. */
  readonly withheld?: Phrase;
}

/** True where the place holds or shows the number: `10`, `10.00`, `99.55分`. */
export function saysNumber(field: Field, value: Decimal): boolean {
  if (field.text === '' && field.number === null) return false;
  const shown = parseDecimal(field.text.normalize('NFKC').replace(/(?<!\s)\s*分$/, ''));
  const held = heldInCell(value);
  return [field.number, shown].some((number) => number !== null && heldInCell(number).eq(held));
}

/** True where nothing stands: neither a formula, nor a value, be it one that its format hides. */
export function isBlank({ text, value, formula }: Field): boolean {
  return text === '' && formula === null && (value === null || (typeof value === 'string' && value.trim() === ''));
}
