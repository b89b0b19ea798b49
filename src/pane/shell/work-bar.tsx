import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { usePaneState, useSession } from '../parts/session-context';
import { useWords } from '../parts/words-context';
import { useLasting } from './use-lasting';

/** What is done sooner shows no progress. */
const NOTICEABLE = 500;

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '24px' },
});

/**
 * What is going on and how far it is, once that takes noticeable time, with a button that ends it as long as
 * that is possible. `onAct`: the button is about to go away.
 */
export function WorkBar({ onAct }: { readonly onAct: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const { work } = usePaneState();
  const label = useId();
  const shown = useLasting(work !== null, NOTICEABLE);
  if (!work || !shown) return null;
  const cancel = (): void => {
    session.cancel();
    onAct();
  };
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <Text id={label}>{words(`shell.work.${work.kind}`)}</Text>
        {work.cancellable && (
          <Button size="small" onClick={cancel}>
            {words('shell.work.cancel')}
          </Button>
        )}
      </div>
      <ProgressBar aria-labelledby={label} {...(work.share === null ? {} : { value: work.share })} />
    </div>
  );
}
