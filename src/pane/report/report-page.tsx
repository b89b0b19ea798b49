import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { reportOf, type TableEvaluation } from '../../engine';
import { EmptyState } from '../parts/empty-state';
import { usePaneState, useSession } from '../parts/session-context';
import type { Book } from '../session/state';
import { shownTable } from '../session/tables-of';
import { ChangedFigures } from './changed-figures';
import { OutlineField } from './outline-field';
import { ReportText } from './report-text';
import { TableField } from './table-field';
import { ToFill } from './to-fill';
import { useSeenFigures } from './use-seen-figures';
import { UseReport } from './use-report';
import { useReportWords } from './words/use-report-words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** 自评报告 The report of the table, its outline, and what can be done with it. */
export function ReportPage() {
  const session = useSession();
  const words = useReportWords();
  const state = usePaneState();
  const table = shownTable(state);
  if (state.book && table) return <ReportOf book={state.book} evaluation={table} />;
  return <EmptyState text={words('none')} action={{ label: words('to-read'), onClick: () => session.show('read') }} />;
}

function ReportOf({ book, evaluation }: { readonly book: Book; readonly evaluation: TableEvaluation }) {
  const styles = useStyles();
  const { outline } = usePaneState().settings;
  const report = useMemo(() => reportOf(evaluation, outline), [evaluation, outline]);
  const { seen, changed, see } = useSeenFigures(report, `${evaluation.table.sheet}|${outline ?? ''}`);
  return (
    <div className={styles.page}>
      <TableField book={book} shown={evaluation} />
      <OutlineField evaluation={evaluation} />
      <ToFill report={report} />
      <ChangedFigures count={changed} onSeen={see} />
      <ReportText sheet={evaluation.table.sheet} report={report} seen={seen} />
      <UseReport book={book} report={report} />
    </div>
  );
}
