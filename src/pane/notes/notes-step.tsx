import { makeStyles, tokens } from '@fluentui/react-components';
import { NO_ANSWERS, type TableEvaluation } from '../../engine';
import { EmptyState } from '../parts/empty-state';
import { usePaneState, useSession } from '../parts/session-context';
import { shownTable } from '../session/tables-of';
import { DueNotes } from './due-notes';
import { KeptNotes } from './kept-notes';
import { noteSubjects } from './note-subject';
import { notesOf } from './notes-of';
import { useNotesWords } from './words/use-notes-words';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** 偏差说明 The notes that are due in the table that is shown: drafted, to be finished here. */
export function NotesStep() {
  const styles = useStyles();
  const session = useSession();
  const words = useNotesWords();
  const state = usePaneState();
  const shown = shownTable(state);
  if (!state.book || !shown) {
    const action = { label: words('notes.to-read'), onClick: () => session.show('read') };
    return <EmptyState text={words('notes.no-table')} action={action} />;
  }
  const answers = state.answers.get(shown.table.sheet) ?? NO_ANSWERS;
  const { due, kept } = notesOf(shown, { ...state, answers, plan: state.book.plan });
  return (
    <div className={styles.step}>
      {due.length > 0 ? <DueNotes key={state.table} due={due} /> : <NothingDue evaluation={shown} />}
      {kept.length > 0 && <KeptNotes kept={kept} />}
    </div>
  );
}

/** Why nothing is due; where the table has no place for notes, where else they go. */
function NothingDue({ evaluation }: { readonly evaluation: TableEvaluation }) {
  const session = useSession();
  const words = useNotesWords();
  if (noteSubjects(evaluation).length > 0) return <EmptyState text={words('notes.none')} />;
  if (evaluation.indicators.length === 0) return <EmptyState text={words('notes.no-indicators')} />;
  const action = { label: words('notes.to-write'), onClick: () => session.show('write') };
  return <EmptyState text={words('notes.no-column')} action={action} />;
}
