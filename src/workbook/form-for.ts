import type { SheetForm } from '../engine';
import { isSameSheet } from './sheet-name';

/** The look that is meant for a sheet, under the name that it has there; null where none is. */
export function formFor(sheet: string, forms: readonly SheetForm[]): SheetForm | null {
  const form = forms.find((candidate) => isSameSheet(candidate.sheet, sheet));
  return form ? { ...form, sheet } : null;
}
