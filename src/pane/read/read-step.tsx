import { EmptyState } from '../parts/empty-state';
import { usePaneState, useSession } from '../parts/session-context';
import { useWords } from '../parts/words-context';
import { shownTable } from '../session/tables-of';
import { AccountsFacts } from './accounts-facts';
import { AllocationFacts } from './allocation-facts';
import { ColumnList } from './column-list';
import { FundsFacts } from './funds-facts';
import { InfoFacts } from './info-facts';
import { NothingFound } from './nothing-found';
import { PolicyFacts } from './policy-facts';
import { SkippedList } from './skipped-list';
import { TableList } from './table-list';

/** 读表 What was understood of the workbook, each part with its place in the sheet, for a person to look over and correct. */
export function ReadStep() {
  const session = useSession();
  const words = useWords();
  const state = usePaneState();
  const { book } = state;
  if (!book) {
    const action = { label: words('shell.read'), onClick: () => void session.read() };
    return <EmptyState text={words('shell.unread')} action={action} />;
  }
  const shown = shownTable(state);
  const hasRows = shown !== null && (shown.table.allocation !== null || shown.table.accounts !== null);
  return (
    <>
      {shown ? (
        <>
          <TableList book={book} shown={shown} />
          <InfoFacts table={shown.table} />
          <ColumnList table={shown.table} />
          {hasRows ? (
            <>
              <AllocationFacts evaluation={shown} />
              <AccountsFacts table={shown.table} />
            </>
          ) : (
            <>
              <FundsFacts table={shown.table} />
              <PolicyFacts evaluation={shown} />
            </>
          )}
        </>
      ) : (
        <NothingFound />
      )}
      <SkippedList skipped={book.sheets.flatMap(({ evaluation }) => evaluation.skipped)} />
    </>
  );
}
