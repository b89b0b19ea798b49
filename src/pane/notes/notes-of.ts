import type { Answers, TableEvaluation, WritePlan } from '../../engine';
import { placeKey, type Place } from '../session/state';
import { noteSubjects, type NoteSubject } from './note-subject';

/** A note to finish: drafted, or taken in hand by the person. */
export interface DueNote extends NoteSubject {
  readonly place: Place;
  /** The person's words, else the draft. */
  readonly text: string;
  readonly edited: boolean;
  /** Whether the text goes into the sheet, and how that is changed where something stands there. */
  readonly replaces: boolean;
  readonly planned: boolean;
}

/** A note that the person wrote into the sheet. */
export interface KeptNote extends NoteSubject {
  readonly place: Place;
  /** Rows of the other indicators whose merged note this is too. */
  readonly others: readonly number[];
}

/** What the person settled that decides about notes. */
export interface NoteChoices {
  readonly answers: Answers;
  readonly plan: WritePlan;
  readonly unticked: ReadonlySet<string>;
  readonly overruled: ReadonlySet<string>;
}

/** The notes of a table: those to finish, and those that the sheet has already. */
export function notesOf(
  evaluation: TableEvaluation,
  { answers, plan, unticked, overruled }: NoteChoices,
): { readonly due: readonly DueNote[]; readonly kept: readonly KeptNote[] } {
  const { sheet } = evaluation.table;
  const entries = new Set(plan.entries.map(placeKey));
  const due: DueNote[] = [];
  const kept = new Map<string, KeptNote & { readonly others: number[] }>();
  for (const subject of noteSubjects(evaluation)) {
    const answer = answers.notes.get(subject.row);
    const text = answer ?? evaluation.drafts.get(subject.row);
    const place = { sheet, cell: subject.note.cell };
    if (text !== undefined) {
      const key = placeKey(place);
      const planned = entries.has(key);
      const replaces = planned ? !unticked.has(key) : overruled.has(key);
      due.push({ ...subject, place, text, edited: answer !== undefined, planned, replaces });
    } else if (subject.deviates && subject.note.text !== '') {
      const same = kept.get(place.cell);
      if (same) same.others.push(subject.row);
      else kept.set(place.cell, { ...subject, place, others: [] });
    }
  }
  return { due, kept: [...kept.values()] };
}
