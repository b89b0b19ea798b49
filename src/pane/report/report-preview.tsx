import { useMemo, useState } from 'react';
import { REPORT_SHEET, type PlanConflict, type PlanEntry, type ReportChange } from '../../engine';
import { Confirm } from '../check/confirm';
import { Fold } from '../parts/fold';
import { LongList } from '../parts/long-list';
import { usePaneState, useSession } from '../parts/session-context';
import { useWords } from '../parts/words-context';
import { reportPlan } from '../session/evaluate-book';
import { placeKey, type Book } from '../session/state';
import { tablesOf } from '../session/tables-of';
import { withOverruled } from '../session/with-overruled';
import { MANY } from '../write/many';
import { PlacesList } from '../write/places-list';
import { useWriteWords } from '../write/words/use-write-words';
import { KeptParagraph } from './kept-paragraph';
import { useReportWords, type ReportWords } from './words/use-report-words';

/** What writing would change on the sheet 自评报告, paragraph by paragraph, and which of two texts is to stand; writes it then. */
export function ReportPreview({ book, onClose }: { readonly book: Book; readonly onClose: () => void }) {
  const session = useSession();
  const told = useReportWords();
  const written = useWriteWords();
  const { settings, receipts } = usePaneState();
  const [overruled, setOverruled] = useState<ReadonlySet<string>>(new Set());
  const { plan, replacing } = useMemo(() => {
    const choices = { settings, receipts };
    const tables = tablesOf(book);
    return {
      plan: reportPlan(book.reading, tables, choices),
      replacing: reportPlan(book.reading, tables, choices, { ...settings.plan, fill: 'all' }),
    };
  }, [book, settings, receipts]);
  const entries = withOverruled(plan, replacing, overruled);
  const choose = (conflict: PlanConflict, isOurs: boolean): void => {
    const others = [...overruled].filter((key) => key !== placeKey(conflict));
    setOverruled(new Set(isOurs ? [...others, placeKey(conflict)] : others));
  };
  return (
    <>
      <Confirm
        label={entries.length > 0 ? told('write.confirm') : null}
        onConfirm={() => session.writeCells(entries, replacing.forms)}
        onClose={onClose}
      >
        {willWrite(entries, told)}
      </Confirm>
      <Changes changes={plan.changes} isFirst={!book.reading.grids.some(({ sheet }) => sheet === REPORT_SHEET)} />
      {plan.conflicts.length > 0 && (
        <Fold level={4} title={told('write.kept', { count: String(plan.conflicts.length) })} open>
          <LongList
            items={plan.conflicts}
            keyOf={placeKey}
            draw={(conflict) => (
              <KeptParagraph
                conflict={conflict}
                overruled={overruled.has(placeKey(conflict))}
                onChoose={(isOurs) => choose(conflict, isOurs)}
              />
            )}
            step={MANY}
            more={(rest) => written('write.more', { count: String(rest) })}
          />
        </Fold>
      )}
    </>
  );
}

function willWrite(entries: readonly PlanEntry[], told: ReportWords): string {
  if (entries.length === 0) return told('write.none');
  const moved = entries.filter(({ why }) => why.id === 'plan.report-moved').length;
  const counts = { count: String(entries.length), moved: String(moved) };
  return moved > 0 ? told('write.moves', counts) : told('write.will', counts);
}

/** Paragraphs that change, come and go. Of a first report all come: one reads it above. */
function Changes({ changes, isFirst }: { readonly changes: readonly ReportChange[]; readonly isFirst: boolean }) {
  const words = useWords();
  const told = useReportWords();
  if (changes.length === 0 || isFirst) return null;
  return (
    <Fold level={4} title={told('write.changes', { count: String(changes.length) })} open>
      <PlacesList
        places={changes.map(({ cell, before, after }) => ({
          sheet: REPORT_SHEET,
          cell,
          lines: [
            [words('parts.before'), before || words('parts.blank')],
            [words('parts.after'), after || words('parts.emptied')],
          ],
        }))}
      />
    </Fold>
  );
}
