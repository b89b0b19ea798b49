import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Refused } from '../../workbook/receipt';
import { CellLink } from '../parts/cell-link';
import { Fold } from '../parts/fold';
import { LongList } from '../parts/long-list';
import { useSession } from '../parts/session-context';
import { useLocale, useWords } from '../parts/words-context';
import { placeKey } from '../session/state';
import { MANY } from './many';

const useStyles = makeStyles({
  refused: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  cell: { overflowWrap: 'anywhere' },
});

/** The cells that were left as they stand, each with its reason and what to do. */
export function RefusedCells({ refused }: { readonly refused: readonly Refused[] }) {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  const locale = useLocale();
  return (
    <Fold title={words('write.receipt.refused', { count: String(refused.length) })} open={refused.length <= MANY}>
      <div className={styles.refused}>
        <LongList
          items={refused}
          keyOf={({ entry }) => placeKey(entry)}
          draw={({ entry, failure }) => (
            <div className={styles.cell}>
              <CellLink sheet={entry.sheet} cell={entry.cell} /> {failure.say(locale)}
            </div>
          )}
          step={MANY}
          more={(rest) => words('write.more', { count: String(rest) })}
        />
        <Button size="small" onClick={() => void session.read()}>
          {words('write.receipt.read-again')}
        </Button>
      </div>
    </Fold>
  );
}
