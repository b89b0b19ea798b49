import type { Remark, Table } from '../table/table';
import { isFormHint } from './is-form-hint';
import { isUnexplained } from './is-unexplained';

/** Whether a sentence of the table, not only the place for it, speaks of the matter. */
export function explainedElsewhere({ goal, footnotes, conclusions, indicators }: Table, matter: RegExp): boolean {
  const notes = indicators.flatMap(({ note }) => note ?? []);
  const fields = [...(goal?.actual ? [goal.actual] : []), ...footnotes, ...notes];
  // What stands beside 原因分析 speaks of reasons, whatever its words.
  const told = [...fields.map((field) => ({ field, label: '' })), ...conclusions.map(labelled)];
  return told.some(
    ({ field, label }) => matter.test(label + field.text) && !isUnexplained(field) && !isFormHint(field.text),
  );
}

function labelled(field: Remark): { field: Remark; label: string } {
  return { field, label: field.label };
}
