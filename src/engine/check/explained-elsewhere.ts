import type { Table } from '../table/table';
import { isFormHint } from './is-form-hint';
import { isUnexplained } from './is-unexplained';

/** Whether a sentence of the table, not only the place for it, speaks of the matter. */
export function explainedElsewhere({ goal, footnotes, conclusions, indicators }: Table, matter: RegExp): boolean {
  const notes = indicators.flatMap(({ note }) => note ?? []);
  const fields = [...(goal?.actual ? [goal.actual] : []), ...footnotes, ...conclusions, ...notes];
  return fields.some((field) => matter.test(field.text) && !isUnexplained(field) && !isFormHint(field.text));
}
