import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ChangeEvent, type SubmitEvent } from 'react';
import { Failure } from '../../../workbook/failure';
import { readReportText } from '../../../workbook/report-text';
import { useLocale } from '../../parts/words-context';
import { useReportCheckWords } from './words/use-report-check-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  file: { maxWidth: '100%' },
  button: { alignSelf: 'flex-start' },
});

/** What was taken from a file. */
interface Opened {
  readonly file: string;
  readonly paragraphs: readonly string[];
}

/** Takes a report from a file or from what is pasted, and gives its paragraphs. */
export function ReportForm({ onCheck }: { readonly onCheck: (paragraphs: readonly string[]) => void }) {
  const styles = useStyles();
  const words = useReportCheckWords();
  const locale = useLocale();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<Opened | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (!file) return;
    try {
      setOpened({ file: file.name, paragraphs: await readReportText(new Uint8Array(await file.arrayBuffer())) });
      setTrouble(null);
    } catch (error) {
      setOpened(null);
      setTrouble(error instanceof Failure ? error.say(locale) : String(error));
    }
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const paragraphs = text.trim() === '' ? opened?.paragraphs : text.split(/\r?\n/);
    setTrouble(paragraphs ? null : words('report-check.missing'));
    if (paragraphs) onCheck([...paragraphs]);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        label={words('report-check.file')}
        validationState={trouble === null ? 'none' : 'error'}
        validationMessage={trouble}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".docx,.txt"
            className={styles.file}
            onChange={(event) => void choose(event)}
          />
        )}
      </Field>
      {opened && (
        <Text role="status">
          {words('report-check.read', { file: opened.file, count: String(opened.paragraphs.length) })}
        </Text>
      )}
      <Field label={words('report-check.text')}>
        <Textarea lang="zh-CN" resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button type="submit" className={styles.button}>
        {words('report-check.run')}
      </Button>
    </form>
  );
}
