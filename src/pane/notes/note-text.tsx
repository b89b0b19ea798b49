import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useEffect, useMemo, useRef, useState } from 'react';
import { pausedSaver } from './paused-saver';
import { placeholdersIn, type Placeholder } from './placeholders-in';
import { useNotesWords } from './words/use-notes-words';

const useStyles = makeStyles({
  places: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  place: { textAlign: 'start', justifyContent: 'flex-start', fontWeight: tokens.fontWeightSemibold },
});

/** What to select in the text; another object asks for it once more. */
export type Selection = Pick<Placeholder, 'start' | 'end'>;

interface NoteTextProps {
  readonly label: string;
  readonly text: string;
  readonly onSave: (text: string) => void;
  /** Moves the focus to a part of the text, since the person asked for it. */
  readonly selection: Selection | null;
}

/** 说明 A note as it is written, with the places that wait for the person's words beneath. */
export function NoteText({ label, text, onSave, selection }: NoteTextProps) {
  const styles = useStyles();
  const words = useNotesWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const saver = useMemo(() => pausedSaver(onSave), [onSave]);
  useEffect(() => () => saver.now(), [saver]);
  useEffect(() => {
    if (selection) select(box.current, selection);
  }, [selection]);

  const shown = typed ?? text;
  return (
    <>
      <Field label={label}>
        <Textarea
          textarea={{ ref: box }}
          lang="zh-CN"
          resize="vertical"
          rows={5}
          value={shown}
          onChange={(_, { value }) => {
            setTyped(value);
            saver.later(value);
          }}
          onBlur={() => {
            saver.now();
            setTyped(null);
          }}
        />
      </Field>
      <ul className={styles.places}>
        {placeholdersIn(shown).map((place) => (
          <li key={place.start}>
            <Button
              size="small"
              appearance="transparent"
              className={styles.place}
              icon={<EditRegular />}
              onClick={() => select(box.current, place)}
            >
              {words('notes.placeholder', { asks: place.asks })}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function select(box: HTMLTextAreaElement | null, { start, end }: Selection): void {
  box?.focus();
  box?.setSelectionRange(start, end);
}
