import { Field, makeStyles, Text } from '@fluentui/react-components';
import { useState, type ChangeEvent } from 'react';
import { Failure } from '../../../workbook/failure';
import { readReportText } from '../../../workbook/report-text';
import { usePaneState, useSession } from '../../parts/session-context';
import { useLocale } from '../../parts/words-context';
import { useReportCheckWords } from './words/use-report-check-words';

const useStyles = makeStyles({ file: { maxWidth: '100%' } });

/** Takes the report from a file; `missing` is what to say where none was chosen. */
export function FileField({ missing }: { readonly missing: string | null }) {
  const styles = useStyles();
  const words = useReportCheckWords();
  const locale = useLocale();
  const session = useSession();
  const { file } = usePaneState().givenReport;
  const [trouble, setTrouble] = useState<string | null>(null);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [chosen] = target.files ?? [];
    if (!chosen) return;
    try {
      const texts = await readReportText(new Uint8Array(await chosen.arrayBuffer()));
      session.giveReport({ file: { name: chosen.name, texts } });
      setTrouble(null);
    } catch (error) {
      session.giveReport({ file: null });
      setTrouble(error instanceof Failure ? error.say(locale) : String(error));
    }
  };
  const wrong = trouble ?? (file ? null : missing);
  const count = file?.texts.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0) ?? 0;
  return (
    <>
      <Field
        label={words('report-check.file')}
        validationState={wrong === null ? 'none' : 'error'}
        validationMessage={wrong}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".docx,.txt,.xlsx,.xls,.et"
            className={styles.file}
            onChange={(event) => void choose(event)}
          />
        )}
      </Field>
      {file && <Text role="status">{words('report-check.read', { file: file.name, count: String(count) })}</Text>}
    </>
  );
}
