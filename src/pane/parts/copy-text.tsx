import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { useWords } from './words-context';

const useStyles = makeStyles({
  copy: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  button: { alignSelf: 'flex-start' },
});

interface CopyTextProps {
  readonly text: string;
  /** Of the button. */
  readonly label: string;
  /** Said once it is in the clipboard. */
  readonly done: string;
  /** Of the text itself, shown where it has to be copied by hand. */
  readonly textLabel: string;
}

/** A button that copies a text, and the text to select where the host's browser keeps the clipboard shut. */
export function CopyText({ text, label, done, textLabel }: CopyTextProps) {
  const styles = useStyles();
  const words = useWords();
  const [outcome, setOutcome] = useState<'done' | 'by-hand' | null>(null);
  return (
    <div className={styles.copy}>
      <Button
        className={styles.button}
        icon={<CopyRegular />}
        onClick={() => void copied(text).then((succeeded) => setOutcome(succeeded ? 'done' : 'by-hand'))}
      >
        {label}
      </Button>
      <div role="status">
        {outcome === 'done' && done}
        {outcome === 'by-hand' && words('parts.copy.by-hand')}
      </div>
      {outcome === 'by-hand' && (
        <Field label={textLabel}>
          <Textarea readOnly rows={6} value={text} onFocus={({ target }) => target.select()} />
        </Field>
      )}
    </div>
  );
}

/** Puts a text into the clipboard; false where that is not allowed. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
