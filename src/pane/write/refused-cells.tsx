import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Refused } from '../../workbook/receipt';
import { CellLink } from '../parts/cell-link';
import { Fold } from '../parts/fold';
import { useSession } from '../parts/session-context';
import { useLocale } from '../parts/words-context';
import { groupRefused } from './group-refused';
import { MANY } from './many';
import { useWriteWords } from './words/use-write-words';

const useStyles = makeStyles({
  refused: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** The cells that were left as they stand, with the reason and what to do. */
export function RefusedCells({ refused }: { readonly refused: readonly Refused[] }) {
  const styles = useStyles();
  const session = useSession();
  const words = useWriteWords();
  const locale = useLocale();
  return (
    <Fold title={words('write.receipt.refused', { count: String(refused.length) })} open={refused.length <= MANY}>
      <div className={styles.refused}>
        {groupRefused(refused, words).map(({ key, failure, places }) => (
          <div key={key}>
            {failure.say(locale)}
            <div className={styles.cells}>
              {places.slice(0, MANY).map((place) => (
                <CellLink key={place.cell} {...place} />
              ))}
              {places.length > MANY && '…'}
            </div>
          </div>
        ))}
        <Button size="small" onClick={() => void session.read()}>
          {words('write.receipt.read-again')}
        </Button>
      </div>
    </Fold>
  );
}
