import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { checkReport, type ReportFinding, type ReportText } from '../../../engine';
import { Fold } from '../../parts/fold';
import { LongList } from '../../parts/long-list';
import { usePaneState, useSession } from '../../parts/session-context';
import type { Book } from '../../session/state';
import { tablesOf } from '../../session/tables-of';
import { ReportFindingCard } from './report-finding-card';
import { ReportForm } from './report-form';
import { sourceOf, textSheets, textsOf } from './texts-of';
import { useReportCheckWords } from './words/use-report-check-words';

/** More than these are shown only when asked for. */
const MANY = 50;

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** 核对报告 A report, from the workbook, a file or pasted, against all tables of the workbook. */
export function ReportCheck({ book }: { readonly book: Book }) {
  const words = useReportCheckWords();
  const { checked } = usePaneState().givenReport;
  return (
    <Fold title={words('report-check.title')} open={checked}>
      <Desk book={book} />
    </Fold>
  );
}

function Desk({ book }: { readonly book: Book }) {
  const styles = useStyles();
  const words = useReportCheckWords();
  const session = useSession();
  const { givenReport } = usePaneState();
  const sheets = useMemo(() => textSheets(book), [book]);
  const texts = useMemo(() => textsOf(givenReport, sheets), [givenReport, sheets]);
  const [asked, setAsked] = useState(0);
  const check = (pasted: string): void => {
    session.giveReport({ pasted, checked: true });
    setAsked(asked + 1);
  };
  return (
    <div className={styles.report}>
      <Text>{words('report-check.means')}</Text>
      <ReportForm sheets={sheets} onCheck={check} />
      {givenReport.checked && texts.length > 0 && (
        <Findings texts={texts} book={book} here={sourceOf(givenReport, sheets) === 'sheet'} asked={asked} />
      )}
    </div>
  );
}

interface FindingsProps {
  readonly texts: readonly ReportText[];
  readonly book: Book;
  /** True where the report stands in this workbook. */
  readonly here: boolean;
  /** How often the person asked for them since the form was opened. */
  readonly asked: number;
}

function Findings({ texts, book, here, asked }: FindingsProps) {
  const styles = useStyles();
  const words = useReportCheckWords();
  const findings = useMemo(
    () =>
      checkReport(
        texts,
        tablesOf(book).map((evaluation) => ({ name: '', evaluation })),
      ),
    [texts, book],
  );
  const count = findings.length;
  const summary = useRef<HTMLDivElement>(null);
  // Whoever asked for the findings goes on from their number; who comes back to them does not.
  useEffect(() => {
    if (asked > 0) summary.current?.focus();
  }, [asked]);
  return (
    <section className={styles.report}>
      <div ref={summary} tabIndex={-1} role="status">
        {count === 0 ? words('report-check.agrees') : words('report-check.summary', { count: String(count) })}
      </div>
      <LongList
        items={findings}
        keyOf={keyOf}
        draw={(finding) => <ReportFindingCard finding={finding} here={here} />}
        step={MANY}
        more={(rest) => words('report-check.more', { count: String(rest) })}
      />
    </section>
  );
}

function keyOf({ code, standsAt, paragraph, quote, actual, expected }: ReportFinding): string {
  return [code, standsAt?.sheet, paragraph, quote, actual, expected].join('|');
}
