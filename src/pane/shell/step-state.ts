import { placeholdersIn } from '../notes/placeholders-in';
import type { PaneState, Step } from '../session/state';
import { shownTable, tablesOf } from '../session/tables-of';
import { chosenCells } from '../write/chosen-cells';

/** How far a step is: `waiting` for a table, `open` with so much left to do, or `done`. */
export interface StepState {
  readonly state: 'waiting' | 'open' | 'done';
  /** What is left, or for 读表 how many tables were found. */
  readonly count: number;
}

const WAITING: StepState = { state: 'waiting', count: 0 };

/** How far a step is, for the table that is shown; writing is of the whole workbook. */
export function stepState(step: Step, state: PaneState): StepState {
  const shown = shownTable(state);
  if (step === 'read') {
    if (!state.book) return WAITING;
    return { state: shown ? 'done' : 'open', count: tablesOf(state.book).length };
  }
  if (!shown) return WAITING;
  switch (step) {
    case 'score':
      return withLeft(shown.total.open);
    case 'check':
      return withLeft(shown.findings.filter(({ aside }) => aside === null).length);
    case 'notes':
      return withLeft(unfinishedNotes(state));
    case 'write':
      return withLeft(chosenCells(state).length);
  }
}

function withLeft(count: number): StepState {
  return { state: count > 0 ? 'open' : 'done', count };
}

/** Notes that are due and still hold a place to fill. */
function unfinishedNotes(state: PaneState): number {
  const shown = shownTable(state);
  if (!shown) return 0;
  const notes = state.answers.get(shown.table.sheet)?.notes;
  return [...shown.drafts].filter(([row, draft]) => placeholdersIn(notes?.get(row) ?? draft).length > 0).length;
}
