import { Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import { REPORT_SHEET } from '../../engine';
import { usePaneState, useSession } from '../parts/session-context';
import { useCard } from '../parts/use-card';
import type { Book } from '../session/state';
import { ReportPreview } from './report-preview';
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
      {asked && <ReportPreview book={book} onClose={() => setAsked(false)} />}
    </div>
  );
}
