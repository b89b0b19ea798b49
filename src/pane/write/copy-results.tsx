import { Button, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { useWords } from '../parts/words-context';
import type { ChosenCell } from './chosen-cells';
import { resultsText } from './results-text';

const useStyles = makeStyles({
  copy: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  button: { alignSelf: 'flex-start' },
});

/** 复制结果 The chosen cells as text for another place: the way out where the workbook lets nothing in. */
export function CopyResults({ cells }: { readonly cells: readonly ChosenCell[] }) {
  const styles = useStyles();
  const words = useWords();
  const [outcome, setOutcome] = useState<'done' | 'by-hand' | null>(null);
  const headings = [
    words('write.copy.sheet'),
    words('write.copy.cell'),
    words('write.copy.before'),
    words('write.copy.after'),
  ];
  const text = resultsText(headings, cells);
  return (
    <div className={styles.copy}>
      <Caption1>{words('write.copy.means')}</Caption1>
      <Button
        className={styles.button}
        icon={<CopyRegular />}
        onClick={() => void copied(text).then((done) => setOutcome(done ? 'done' : 'by-hand'))}
      >
        {words('write.copy')}
      </Button>
      <div role="status">
        {outcome === 'done' && words('write.copy.done', { count: String(cells.length) })}
        {outcome === 'by-hand' && words('write.copy.by-hand')}
      </div>
      {outcome === 'by-hand' && (
        <Field label={words('write.copy.text')}>
          <Textarea readOnly rows={6} value={text} onFocus={({ target }) => target.select()} />
        </Field>
      )}
    </div>
  );
}

/** Puts a text into the clipboard; false where the host's browser does not let a pane do so. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
