import { phrase } from '../message/phrase';
import type { Field } from '../table/table';
import type { TableResult } from '../table-result';
import { textContent } from './content';
import type { Proposal } from './proposal';

/** 偏差原因…: the drafts, by 1-based row; several for one merged cell stand in it one after another. */
export function proposeNotes(
  { execution, indicators }: TableResult,
  drafts: ReadonlyMap<number, string>,
): readonly Proposal[] {
  const places = new Map<string, { readonly field: Field; text: string }>();
  for (const { row, note } of [...(execution ? [execution.total] : []), ...indicators.map((one) => one.row)]) {
    const draft = drafts.get(row);
    if (!note || draft === undefined) continue;
    const place = places.get(note.cell);
    if (place) place.text += draft;
    else places.set(note.cell, { field: note, text: draft });
  }
  return [...places.values()].map(({ field, text }) => ({
    kind: 'note',
    field,
    content: textContent(text),
    agrees: field.text === text,
    why: phrase('plan.note'),
  }));
}
