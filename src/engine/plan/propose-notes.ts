import type { Answers } from '../answers';
import { phrase } from '../message/phrase';
import type { Field } from '../table/table';
import { flat } from '../table/text';
import type { TableResult } from '../table-result';
import { textContent } from './content';
import type { Proposal } from './proposal';

/** 偏差原因…: the notes, by 1-based row; several for one merged cell stand in it one after another. `own` are a person's. */
export function proposeNotes(
  { execution, indicators }: TableResult,
  notes: ReadonlyMap<number, string>,
  own: Answers['notes'],
): readonly Proposal[] {
  const places = new Map<string, { readonly field: Field; text: string; isOwn: boolean }>();
  for (const { row, note } of [...(execution ? [execution.total] : []), ...indicators.map((one) => one.row)]) {
    const text = notes.get(row);
    if (!note || text === undefined) continue;
    const place = places.get(note.cell) ?? { field: note, text: '', isOwn: false };
    place.text += text;
    place.isOwn ||= own.has(row);
    places.set(note.cell, place);
  }
  return [...places.values()].map(({ field, text, isOwn }) => ({
    kind: 'note',
    field,
    content: textContent(text),
    agrees: field.text === flat(text),
    why: phrase(isOwn ? 'plan.answered-note' : 'plan.note'),
  }));
}
