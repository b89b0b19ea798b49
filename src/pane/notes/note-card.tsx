import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useRef } from 'react';
import { CellLink } from '../parts/cell-link';
import { useCard } from '../parts/use-card';
import { useSession } from '../parts/session-context';
import { NoteFacts } from './note-facts';
import { NoteText, type Selection } from './note-text';
import type { DueNote } from './notes-of';
import { StandingNote } from './standing-note';
import { useNotesWords } from './words/use-notes-words';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  discard: { alignSelf: 'flex-start' },
});

/** One note to finish: what it is about, its text, and what the sheet says so far. */
export function NoteCard({ due, selection }: { readonly due: DueNote; readonly selection: Selection | null }) {
  const styles = useStyles();
  const session = useSession();
  const words = useNotesWords();
  const { row, name, place, figures, text, edited, note } = due;
  const { sheet } = place;
  const card = useRef<HTMLElement>(null);
  // The button goes with what it discards; whoever pressed it goes on with the draft.
  const discard = (): void => {
    card.current?.querySelector('textarea')?.focus();
    session.setNote(sheet, row, null);
  };
  const save = useCallback((written: string) => session.setNote(sheet, row, written), [session, sheet, row]);
  return (
    <article ref={card} className={useCard()}>
      <div className={styles.head}>
        <Text weight="semibold">{name}</Text>
        <CellLink {...place} />
        {edited && <Badge appearance="outline">{words('notes.edited')}</Badge>}
      </div>
      <NoteFacts figures={figures} />
      <NoteText label={words('notes.text', { name })} text={text} onSave={save} selection={selection} />
      {edited && (
        <Button
          size="small"
          className={styles.discard}
          aria-label={words('notes.discard-of', { name })}
          onClick={discard}
        >
          {words('notes.discard')}
        </Button>
      )}
      {note.text !== '' && <StandingNote due={due} />}
    </article>
  );
}
