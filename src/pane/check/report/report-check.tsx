import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { checkReport, type ReportFinding } from '../../../engine';
import { Fold } from '../../parts/fold';
import { LongList } from '../../parts/long-list';
import type { Book } from '../../session/state';
import { tablesOf } from '../../session/tables-of';
import { ReportFindingCard } from './report-finding-card';
import { ReportForm } from './report-form';
import { useReportCheckWords } from './words/use-report-check-words';

/** More than these are shown only when asked for. */
const MANY = 50;

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** 核对报告 A report, pasted or from a file, against all tables of the workbook. */
export function ReportCheck({ book }: { readonly book: Book }) {
  const styles = useStyles();
  const words = useReportCheckWords();
  const [paragraphs, setParagraphs] = useState<readonly string[] | null>(null);
  return (
    <Fold title={words('report-check.title')} open={false}>
      <div className={styles.report}>
        <Text>{words('report-check.means')}</Text>
        <ReportForm onCheck={setParagraphs} />
        {paragraphs && <Findings paragraphs={paragraphs} book={book} />}
      </div>
    </Fold>
  );
}

function Findings({ paragraphs, book }: { readonly paragraphs: readonly string[]; readonly book: Book }) {
  const styles = useStyles();
  const words = useReportCheckWords();
  const findings = useMemo(
    () =>
      checkReport(
        paragraphs,
        tablesOf(book).map((evaluation) => ({ name: '', evaluation })),
      ),
    [paragraphs, book],
  );
  const count = findings.length;
  const summary = useRef<HTMLDivElement>(null);
  // Whoever asked for the findings goes on from their number.
  useEffect(() => summary.current?.focus(), [paragraphs]);
  return (
    <section className={styles.report}>
      <div ref={summary} tabIndex={-1} role="status">
        {count === 0 ? words('report-check.agrees') : words('report-check.summary', { count: String(count) })}
      </div>
      <LongList
        items={findings}
        keyOf={keyOf}
        draw={(finding) => <ReportFindingCard finding={finding} />}
        step={MANY}
        more={(rest) => words('report-check.more', { count: String(rest) })}
      />
    </section>
  );
}

function keyOf({ code, paragraph, quote, actual, expected }: ReportFinding): string {
  return [code, paragraph, quote, actual, expected].join('|');
}
