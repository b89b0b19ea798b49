import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { usePaneState, useSession } from '../parts/session-context';
import { useWriteWords } from './words/use-write-words';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    // Down to the edge, over the padding of what scrolls: nothing shows beneath the bar.
    bottom: `calc(-1 * ${tokens.spacingVerticalXXL})`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The button that writes, which says how many cells, or why it can not. */
export function WriteBar({ count }: { readonly count: number }) {
  const styles = useStyles();
  const session = useSession();
  const words = useWriteWords();
  const reason = useReason(count);
  const reasonId = useId();
  return (
    <div className={styles.bar}>
      <Button
        appearance="primary"
        disabledFocusable={reason !== null}
        aria-describedby={reason ? reasonId : undefined}
        onClick={() => void session.write()}
      >
        {words('write.write', { count: String(count) })}
      </Button>
      {reason && <Caption1 id={reasonId}>{words(reason)}</Caption1>}
    </div>
  );
}

type Reason = 'write.reason.read-only' | 'write.reason.busy' | 'write.reason.nothing' | 'write.reason.unticked';

/** Why nothing can be written now; null where it can. */
function useReason(count: number): Reason | null {
  const { capabilities } = useSession();
  const { book, work } = usePaneState();
  if (!capabilities.write) return 'write.reason.read-only';
  if (work) return 'write.reason.busy';
  if (count > 0) return null;
  return book?.plan.entries.length === 0 ? 'write.reason.nothing' : 'write.reason.unticked';
}
