import type { AuditSheet } from '../../engine';
import { SectionHeading } from '../parts/section-heading';
import { useWords } from '../parts/words-context';
import type { Book } from '../session/state';
import { AuditSheetItem } from './audit-sheet-item';

const KINDS: readonly AuditSheet[] = ['checklist', 'workings'];

/** 写进工作簿 The sheets that an auditor asks for: written, brought to date and deleted on request. */
export function AuditSheets({ book }: { readonly book: Book }) {
  const words = useWords();
  return (
    <section>
      <SectionHeading>{words('check.sheets')}</SectionHeading>
      {KINDS.map((kind) => (
        <AuditSheetItem key={kind} book={book} kind={kind} />
      ))}
    </section>
  );
}
