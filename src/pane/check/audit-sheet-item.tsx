import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePaneState, useSession } from '../parts/session-context';
import { useCard } from '../parts/use-card';
import { auditSheetState, type SheetKind } from '../session/audit-plan';
import type { Book } from '../session/state';
import { AuditPreview } from './audit-preview';
import { Confirm } from './confirm';
import { useCheckWords } from './words/use-check-words';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AuditSheetItemProps {
  readonly book: Book;
  readonly kind: SheetKind;
}

/** One of the sheets: what it is for, and the buttons that ask before they do anything. */
export function AuditSheetItem({ book, kind }: AuditSheetItemProps) {
  const styles = useStyles();
  const session = useSession();
  const words = useCheckWords();
  const { work } = usePaneState();
  const [asked, setAsked] = useState<'write' | 'remove' | null>(null);
  const sheet = words(`check.sheet.${kind}`);
  const state = auditSheetState(book, kind);
  const card = useCard();
  const close = (): void => setAsked(null);
  if (!session.capabilities.write || state === 'hidden' || state === 'foreign') {
    const isThere = state === 'hidden' || state === 'foreign';
    const why = isThere ? words(`check.sheet.${state}`, { sheet }) : words('check.sheet.read-only');
    return <Item kind={kind} note={why} />;
  }
  return (
    <div className={card}>
      <Caption1>{words(`check.sheet.${kind}.means`)}</Caption1>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={work !== null} onClick={() => setAsked('write')}>
          {words('check.sheet.write', { sheet })}
        </Button>
        {state === 'standing' && (
          <Button size="small" appearance="subtle" disabledFocusable={work !== null} onClick={() => setAsked('remove')}>
            {words('check.sheet.remove', { sheet })}
          </Button>
        )}
      </div>
      {asked === 'write' && <AuditPreview book={book} kind={kind} isNew={state === 'absent'} onClose={close} />}
      {asked === 'remove' && state === 'standing' && (
        <Confirm
          label={words('check.sheet.confirm-remove')}
          onConfirm={() => session.removeSheet(kind)}
          onClose={close}
        >
          {words('check.sheet.will-remove', { sheet })}
          {kind === 'checklist' && words('check.sheet.will-remove-asides')}
        </Confirm>
      )}
    </div>
  );
}

function Item({ kind, note }: { readonly kind: SheetKind; readonly note: string }) {
  const words = useCheckWords();
  return (
    <div className={useCard()}>
      <Caption1>{words(`check.sheet.${kind}.means`)}</Caption1>
      <Caption1>{note}</Caption1>
    </div>
  );
}
