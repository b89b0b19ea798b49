import { makeStyles, tokens } from '@fluentui/react-components';
import type { Report } from '../../engine';
import { AuditSheetItem } from '../check/audit-sheet-item';
import { CopyText } from '../parts/copy-text';
import { SectionHeading } from '../parts/section-heading';
import type { Book } from '../session/state';
import { tablesOf } from '../session/tables-of';
import { DownloadWord } from './download-word';
import { WriteReport } from './write-report';
import { useReportWords } from './words/use-report-words';

const useStyles = makeStyles({
  use: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** What can be done with the report: copied, taken as a Word file, written into the workbook; and 汇总 of several tables. */
export function UseReport({ book, report }: { readonly book: Book; readonly report: Report }) {
  const styles = useStyles();
  const words = useReportWords();
  return (
    <section className={styles.use}>
      <SectionHeading>{words('use')}</SectionHeading>
      <CopyText text={textOf(report)} label={words('copy')} done={words('copy.done')} textLabel={words('copy.text')} />
      <DownloadWord book={book} />
      <WriteReport book={book} />
      {tablesOf(book).length > 1 && <AuditSheetItem book={book} kind="roll-up" />}
    </section>
  );
}

function textOf({ title, sections }: Report): string {
  const lines = sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text }) => text)]);
  return [title.text, ...lines].join('\n');
}
