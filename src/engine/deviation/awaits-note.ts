import type { Field } from '../table/table';
import { read } from '../target/read';

const CONTEXT = { role: 'actual', level2: '', level3: '', unitText: '' } as const;

/** True where a note cell holds nothing of a person's: it is blank, or a mark such as 无. */
export function awaitsNote(note: Field): boolean {
  if (note.formula !== null) return false;
  const { kind } = read(note, CONTEXT);
  return kind === 'blank' || kind === 'not-applicable';
}
