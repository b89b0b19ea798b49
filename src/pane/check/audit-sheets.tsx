import { makeStyles, tokens } from '@fluentui/react-components';
import type { AuditSheet } from '../../engine';
import { SectionHeading } from '../parts/section-heading';
import type { Book } from '../session/state';
import { AuditSheetItem } from './audit-sheet-item';
import { useCheckWords } from './words/use-check-words';

const KINDS: readonly AuditSheet[] = ['checklist', 'workings'];

const useStyles = makeStyles({
  sheets: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** 写进工作簿 The sheets that an auditor asks for: written, brought to date and deleted on request. */
export function AuditSheets({ book }: { readonly book: Book }) {
  const styles = useStyles();
  const words = useCheckWords();
  return (
    <section className={styles.sheets}>
      <SectionHeading>{words('check.sheets')}</SectionHeading>
      {KINDS.map((kind) => (
        <AuditSheetItem key={kind} book={book} kind={kind} />
      ))}
    </section>
  );
}
