import { Button, Caption1 } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { REPORT_SHEET, type PlanConflict, type PlanEntry } from '../../engine';
import { Confirm } from '../check/confirm';
import { Fold } from '../parts/fold';
import { usePaneState, useSession } from '../parts/session-context';
import { useCard } from '../parts/use-card';
import { useWords } from '../parts/words-context';
import { reportPlan } from '../session/evaluate-book';
import type { Book } from '../session/state';
import { tablesOf } from '../session/tables-of';
import { PlacesList, type ToldPlace } from '../write/places-list';
import { useReportWords } from './words/use-report-words';

/** 写入工作表 Shows what would be written onto the sheet 自评报告 and what a person changed there, and writes it on request. */
export function WriteReport({ book }: { readonly book: Book }) {
  const session = useSession();
  const told = useReportWords();
  const { work } = usePaneState();
  const [asked, setAsked] = useState(false);
  const card = useCard();
  const isHidden = book.reading.sheets.some(({ name, hidden }) => name === REPORT_SHEET && hidden);
  if (!session.capabilities.write || isHidden) {
    return <Caption1>{told(isHidden ? 'write.hidden' : 'write.read-only')}</Caption1>;
  }
  return (
    <div className={card}>
      <div>
        <Button disabledFocusable={work !== null} onClick={() => setAsked(true)}>
          {told('write')}
        </Button>
      </div>
      {asked && <Preview book={book} onClose={() => setAsked(false)} />}
    </div>
  );
}

function Preview({ book, onClose }: { readonly book: Book; readonly onClose: () => void }) {
  const session = useSession();
  const words = useWords();
  const told = useReportWords();
  const { settings, receipts } = usePaneState();
  const { entries, conflicts, forms } = useMemo(
    () => reportPlan(book.reading, tablesOf(book), { settings, receipts }),
    [book, settings, receipts],
  );
  const changes = entries.filter(({ before }) => before !== '');
  const shown = (text: string): string => text || words('parts.emptied');
  const change = ({ sheet, cell, before, after }: PlanEntry): ToldPlace => ({
    sheet,
    cell,
    lines: [
      [words('parts.before'), before],
      [words('parts.after'), shown(after.text)],
    ],
  });
  const kept = ({ sheet, cell, standing, computed }: PlanConflict): ToldPlace => ({
    sheet,
    cell,
    lines: [
      [told('write.standing'), standing],
      [told('write.computed'), shown(computed.text)],
    ],
  });
  return (
    <>
      <Confirm
        label={entries.length > 0 ? told('write.confirm') : null}
        onConfirm={() => {
          onClose();
          void session.writeCells(entries, forms);
        }}
        onClose={onClose}
      >
        {entries.length > 0 ? told('write.will', { count: String(entries.length) }) : told('write.none')}
      </Confirm>
      {changes.length > 0 && (
        <Fold level={4} title={words('parts.changes', { count: String(changes.length) })} open={false}>
          <PlacesList places={changes.map(change)} />
        </Fold>
      )}
      {conflicts.length > 0 && (
        <Fold level={4} title={told('write.kept', { count: String(conflicts.length) })} open>
          <PlacesList places={conflicts.map(kept)} />
        </Fold>
      )}
    </>
  );
}
