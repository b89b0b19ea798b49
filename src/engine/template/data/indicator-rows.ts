import { FILLED } from '../filled-indicators';
import type { IndicatorForm, IndicatorGroup } from '../template-form';

type Name = keyof typeof FILLED;

/** A row of an indicator by its name among the filled ones, null for one that the sample leaves out, and its marks. */
export function row(name: Name | null, marks: string | null = null): IndicatorForm {
  return { marks, filled: name === null ? null : FILLED[name] };
}

/** A kind of indicators with its rows. */
export function kind(label: string, ...rows: readonly IndicatorForm[]): IndicatorGroup['kinds'][number] {
  return { label, rows };
}
