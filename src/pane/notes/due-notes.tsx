import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { LongList } from '../parts/long-list';
import { SectionHeading } from '../parts/section-heading';
import { nextPlaceholder, type PlaceholderSpot } from './next-placeholder';
import { NoteCard } from './note-card';
import type { DueNote } from './notes-of';
import { placeholdersIn } from './placeholders-in';
import { useNotesWords } from './words/use-notes-words';

/** More notes than this are shown a part at a time. */
const MANY = 50;

const useStyles = makeStyles({
  progress: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
});

/** The notes to finish, and the way from one open place to the next. */
export function DueNotes({ due }: { readonly due: readonly DueNote[] }) {
  const styles = useStyles();
  const words = useNotesWords();
  const [spot, setSpot] = useState<PlaceholderSpot | null>(null);
  const open = due.reduce((count, { text }) => count + placeholdersIn(text).length, 0);
  return (
    <section>
      <SectionHeading>{words('notes.due', { count: String(due.length) })}</SectionHeading>
      <Caption1 as="p">{words('notes.intro')}</Caption1>
      <div className={styles.progress}>
        <Text role="status">{open > 0 ? words('notes.open', { count: String(open) }) : words('notes.complete')}</Text>
        {open > 0 && (
          <Button size="small" onClick={() => setSpot(nextPlaceholder(due, spot))}>
            {words('notes.next')}
          </Button>
        )}
      </div>
      <LongList
        items={due}
        keyOf={({ row }) => String(row)}
        draw={(note) => <NoteCard due={note} selection={spot?.row === note.row ? spot : null} />}
        step={MANY}
        reach={due.findIndex(({ row }) => row === spot?.row) + 1}
        more={(rest) => words('notes.more', { count: String(rest) })}
      />
    </section>
  );
}
