import { makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useSession } from '../parts/session-context';
import { NoteQuote } from './note-quote';
import type { DueNote } from './notes-of';
import { useNotesWords } from './words/use-notes-words';

const useStyles = makeStyles({
  standing: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** What the sheet says where a note is to be written, and the choice between the two: it is kept unless the person says otherwise. */
export function StandingNote({ due: { name, place, note, planned, replaces } }: { readonly due: DueNote }) {
  const styles = useStyles();
  const session = useSession();
  const words = useNotesWords();
  const choose = (replace: boolean): void => {
    if (planned) session.tick([place], replace);
    else session.overrule(place, replace);
  };
  return (
    <div className={styles.standing}>
      <Text>{words('notes.standing')}</Text>
      <NoteQuote>{note.text}</NoteQuote>
      <RadioGroup
        aria-label={words('notes.choice', { name })}
        value={replaces ? 'replace' : 'keep'}
        onChange={(_, { value }) => choose(value === 'replace')}
      >
        <Radio value="keep" label={words('notes.keep')} />
        <Radio value="replace" label={words('notes.replace')} />
      </RadioGroup>
    </div>
  );
}
