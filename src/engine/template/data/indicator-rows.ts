import { FILLED } from '../filled-indicators';
import type { IndicatorForm, IndicatorKind } from '../template-form';

type Name = keyof typeof FILLED;

/** A row of an indicator by its name among the filled ones, null for one that the sample leaves out, and its marks. */
export function row(name: Name | null, marks: string | null = null): IndicatorForm {
  return { marks, filled: name === null ? null : FILLED[name] };
}

/** A row that the form prescribes, with its marks, null for none, and what the sample gives. */
export function prescribed(
  level3: string,
  marks: string | null,
  given: string,
  printed: Omit<IndicatorForm['printed'] & object, 'level3'> = {},
): IndicatorForm {
  return { marks, filled: null, printed: { level3, ...printed }, given };
}

/** A kind of indicators with its rows. */
export function kind(label: string, ...rows: readonly IndicatorForm[]): IndicatorKind {
  return { label, rows };
}
