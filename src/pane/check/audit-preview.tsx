import { useMemo } from 'react';
import type { PlanEntry } from '../../engine';
import { Fold } from '../parts/fold';
import { useSession } from '../parts/session-context';
import { useWords } from '../parts/words-context';
import { auditPlan, type SheetKind } from '../session/audit-plan';
import type { Book } from '../session/state';
import { contentText } from '../write/content-text';
import { PlacesList, type ToldPlace } from '../write/places-list';
import { Confirm } from './confirm';
import { useCheckWords } from './words/use-check-words';

interface AuditPreviewProps {
  readonly book: Book;
  readonly kind: SheetKind;
  /** True where the workbook has no such sheet yet. */
  readonly isNew: boolean;
  readonly onClose: () => void;
}

/** What writing the sheet would add or change, and the button that does it. */
export function AuditPreview({ book, kind, isNew, onClose }: AuditPreviewProps) {
  const session = useSession();
  const words = useCheckWords();
  const pane = useWords();
  const { entries } = useMemo(() => auditPlan(book, kind), [book, kind]);
  const sheet = words(`check.sheet.${kind}`);
  const count = String(entries.length);
  const told = (): string => {
    if (isNew) return words('check.sheet.will-add', { sheet, count });
    return entries.length === 0
      ? words('check.sheet.up-to-date', { sheet })
      : words('check.sheet.will-update', { sheet, count });
  };
  const shown = (text: string): string => text || pane('parts.blank');
  const placeOf = ({ sheet: on, cell, before, after }: PlanEntry): ToldPlace => ({
    sheet: on,
    cell,
    lines: [
      [pane('parts.before'), shown(before)],
      [pane('parts.after'), shown(contentText(after))],
    ],
  });
  return (
    <>
      <Confirm
        label={entries.length > 0 ? words('check.sheet.confirm-write') : null}
        onConfirm={() => session.writeSheets([kind])}
        onClose={onClose}
      >
        {told()}
      </Confirm>
      {!isNew && entries.length > 0 && (
        <Fold level={4} title={pane('parts.changes', { count })} open={false}>
          <PlacesList places={entries.map(placeOf)} />
        </Fold>
      )}
    </>
  );
}
