import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import { titleOf, type TableEvaluation } from '../../engine';
import { documentOf, rollUpDocument } from '../../word/word-document';
import { downloadFile } from '../parts/download-file';
import { usePaneState } from '../parts/session-context';
import type { Book } from '../session/state';
import { shownTable, tablesOf } from '../session/tables-of';
import { useReportWords } from './words/use-report-words';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The report as a Word file; of several tables all of them with their roll-up, too. What writes it is loaded only now. */
export function DownloadWord({ book }: { readonly book: Book }) {
  const styles = useStyles();
  const words = useReportWords();
  const paneState = usePaneState();
  const { outline } = paneState.settings;
  const [state, setState] = useState<'making' | 'failed' | null>(null);
  const making = state === 'making';
  const tables = tablesOf(book);
  const table = shownTable(paneState);
  const download = async (told: readonly TableEvaluation[]): Promise<void> => {
    const [first] = told;
    if (!first || making) return;
    setState('making');
    try {
      const { wordReport } = await import('../../word/word-report');
      const documents = told.map((one) => documentOf(one, outline ?? one.policy.outline));
      const sources = told.map((evaluation) => ({ evaluation, file: null }));
      const all = told.length > 1 ? [rollUpDocument(sources), ...documents] : documents;
      const title = all[0]?.title ?? titleOf(first).text;
      downloadFile(`${title.replace(/[\\/:*?"<>|]/g, '')}.docx`, await wordReport(all), DOCX);
      setState(null);
    } catch {
      setState('failed');
    }
  };
  return (
    <div>
      <div className={styles.buttons}>
        <Button
          icon={<ArrowDownloadRegular />}
          disabledFocusable={making}
          onClick={() => void download(table ? [table] : [])}
        >
          {words(making ? 'word.making' : 'word')}
        </Button>
        {tables.length > 1 && (
          <Button disabledFocusable={making} onClick={() => void download(tables)}>
            {words('word.all', { count: String(tables.length) })}
          </Button>
        )}
      </div>
      <div role="status">{state === 'failed' && words('word.failed')}</div>
      <Caption1 block>{words('word.means')}</Caption1>
    </div>
  );
}
