import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Receipt } from '../../workbook/receipt';
import { placeholdersIn } from '../notes/placeholders-in';
import { CellLink } from '../parts/cell-link';
import { usePaneState, useSession } from '../parts/session-context';
import { placeKey } from '../session/state';
import { tablesOf } from '../session/tables-of';
import { useWriteWords } from './words/use-write-words';

const useStyles = makeStyles({
  cells: { display: 'inline-flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** 待办 What a writing leaves to the person: indicators without a score, and places to fill in the notes that it wrote. */
export function LeftToDo({ receipt }: { readonly receipt: Receipt }) {
  const styles = useStyles();
  const session = useSession();
  const words = useWriteWords();
  const { book } = usePaneState();
  const open = book ? tablesOf(book).reduce((sum, { total }) => sum + total.open, 0) : 0;
  const unfinished = receipt.written.filter(({ entry, now }) => {
    return 'kind' in entry && entry.kind === 'note' && placeholdersIn(now.text).length > 0;
  });
  return (
    <>
      {open > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {words('write.left.open', { count: String(open) })}{' '}
            <Link as="button" onClick={() => session.show('score')}>
              {words('write.left.to-score')}
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
      {unfinished.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {words('write.left.notes', { count: String(unfinished.length) })}{' '}
            <span className={styles.cells}>
              {unfinished.map(({ entry: { sheet, cell } }) => (
                <CellLink key={placeKey({ sheet, cell })} sheet={sheet} cell={cell} />
              ))}
            </span>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
