import type { Answers } from '../answers';
import type { Policy } from '../policy/policy';
import type { TableResult } from '../table-result';
import { awaitsNote } from './awaits-note';
import { draftNotes } from './draft-notes';

/**
 * The notes to write, by 1-based row: a person's own where there is one, else the `drafts`. Beside a person's note the
 * drafts of the other rows of a merged cell stay, be the cell filled or not, so that it says the same when it is read again.
 */
export function answerNotes(
  result: TableResult,
  drafts: ReadonlyMap<number, string>,
  answers: Answers['notes'],
  policy: Policy,
): ReadonlyMap<number, string> {
  if (answers.size === 0) return drafts;
  const { execution, indicators } = result;
  const own = [...(execution ? [execution.total] : []), ...indicators.map(({ row }) => row)].flatMap(
    ({ row, note }) => {
      const text = answers.get(row)?.trim();
      return note && text !== undefined ? [{ row, cell: note.cell, text }] : [];
    },
  );
  const filled = new Set(own.flatMap(({ cell, text }) => (text === '' ? [] : [cell])));
  const notes = draftNotes(result, policy, (note) => filled.has(note.cell) || awaitsNote(note));
  for (const { row, text } of own) {
    if (text === '') notes.delete(row);
    else notes.set(row, text);
  }
  return notes;
}
