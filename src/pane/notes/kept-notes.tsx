import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CellLink } from '../parts/cell-link';
import { Fold } from '../parts/fold';
import { LongList } from '../parts/long-list';
import { useSession } from '../parts/session-context';
import { NoteFacts } from './note-facts';
import { NoteQuote } from './note-quote';
import type { KeptNote } from './notes-of';
import { useNotesWords } from './words/use-notes-words';

/** More notes than this are shown a part at a time. */
const MANY = 50;

const useStyles = makeStyles({
  note: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** What the person wrote into the sheet, to be read only until the person asks to write over it. */
export function KeptNotes({ kept }: { readonly kept: readonly KeptNote[] }) {
  const words = useNotesWords();
  return (
    <Fold title={words('notes.kept', { count: String(kept.length) })} open={false}>
      <Caption1>{words('notes.kept.intro')}</Caption1>
      <LongList
        items={kept}
        keyOf={({ row }) => String(row)}
        draw={(note) => <Kept note={note} />}
        step={MANY}
        more={(rest) => words('notes.more', { count: String(rest) })}
      />
    </Fold>
  );
}

function Kept({ note: { row, others, name, place, note, figures } }: { readonly note: KeptNote }) {
  const styles = useStyles();
  const session = useSession();
  const words = useNotesWords();
  const rewrite = (): void => {
    session.setNote(place.sheet, row, note.text);
    // What stands there speaks for all of them: no draft is to be added to it.
    for (const other of others) session.setNote(place.sheet, other, '');
    session.overrule(place, true);
  };
  return (
    <article className={styles.note}>
      <div className={styles.head}>
        <Text weight="semibold">{name}</Text>
        <CellLink {...place} />
      </div>
      <NoteFacts figures={figures} />
      <NoteQuote>{note.text}</NoteQuote>
      <Button size="small" aria-label={words('notes.rewrite-of', { name })} onClick={rewrite}>
        {words('notes.rewrite')}
      </Button>
    </article>
  );
}
