import { isUnexplained } from '../check/is-unexplained';
import type { Field } from '../table/table';

/** True where a note cell holds nothing of a person's or a form's: it is blank, or a mark such as 无, and no formula. */
export function awaitsNote(note: Field): boolean {
  return note.formula === null && isUnexplained(note);
}
