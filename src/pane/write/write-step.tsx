import { makeStyles, tokens } from '@fluentui/react-components';
import { EmptyState } from '../parts/empty-state';
import { usePaneState, useSession } from '../parts/session-context';
import type { Book } from '../session/state';
import { tablesOf } from '../session/tables-of';
import { chosenCells } from './chosen-cells';
import { Conflicts } from './conflicts';
import { CopyResults } from './copy-results';
import { PlanSettings } from './plan-settings';
import { Preview } from './preview';
import { ReceiptView } from './receipt-view';
import { TakeBack } from './take-back';
import { SummaryPlace } from './summary-place';
import { useArrival } from './use-arrival';
import { WriteBar } from './write-bar';
import { useWriteWords } from './words/use-write-words';

const useStyles = makeStyles({
  step: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    // What gets the focus scrolls clear of the bar at the bottom.
    '& button, & input': { scrollMarginBottom: '96px' },
  },
});

/** 写回 Every cell before and after, the choice among them, what was written, and the way back. */
export function WriteStep() {
  const styles = useStyles();
  const session = useSession();
  const words = useWriteWords();
  const { book, receipt, receipts, tookBack } = usePaneState();
  const arrival = useArrival(receipt);
  const [last] = receipts;
  return (
    <div className={styles.step}>
      <div ref={arrival} tabIndex={-1}>
        {receipt && <ReceiptView receipt={receipt} tookBack={tookBack} />}
      </div>
      {last && <TakeBack last={last} />}
      {book && tablesOf(book).length > 0 ? (
        <Planned book={book} />
      ) : (
        <EmptyState
          text={words('write.no-table')}
          action={{ label: words('write.to-read'), onClick: () => session.show('read') }}
        />
      )}
    </div>
  );
}

function Planned({ book }: { readonly book: Book }) {
  const cells = chosenCells(usePaneState());
  return (
    <>
      <PlanSettings />
      <SummaryPlace />
      <Preview book={book} />
      <Conflicts book={book} />
      {cells.length > 0 && <CopyResults cells={cells} />}
      <WriteBar count={cells.length} />
    </>
  );
}
