import { Button, Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import type { ReportText } from '../../../engine';
import { usePaneState, useSession } from '../../parts/session-context';
import { FileField } from './file-field';
import { SheetField } from './sheet-field';
import { sourceOf, textsOf } from './texts-of';
import { useReportCheckWords } from './words/use-report-check-words';

const SOURCES = ['sheet', 'file', 'pasted'] as const;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  sources: { flexWrap: 'wrap' },
  button: { alignSelf: 'flex-start' },
});

interface ReportFormProps {
  readonly sheets: readonly ReportText[];
  /** Gives the pasted text as it stands. */
  readonly onCheck: (pasted: string) => void;
}

/** Takes a report from a sheet of this workbook, from a file, or from what is pasted. */
export function ReportForm({ sheets, onCheck }: ReportFormProps) {
  const styles = useStyles();
  const words = useReportCheckWords();
  const session = useSession();
  const { givenReport } = usePaneState();
  const source = sourceOf(givenReport, sheets);
  const [pasted, setPasted] = useState(givenReport.pasted);
  const [isMissing, setMissing] = useState(false);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const isGiven = textsOf({ ...givenReport, pasted }, sheets).length > 0;
    setMissing(!isGiven);
    if (isGiven) onCheck(pasted);
  };
  const missing = isMissing ? words(`report-check.missing.${source}`) : null;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={words('report-check.from')}>
        <RadioGroup
          layout="horizontal"
          className={styles.sources}
          value={source}
          onChange={(_, { value }) => {
            setMissing(false);
            session.giveReport({ from: SOURCES.find((one) => one === value) ?? null });
          }}
        >
          {SOURCES.map((one) => (
            <Radio key={one} value={one} label={words(`report-check.from.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      {source === 'sheet' && <SheetField sheets={sheets} />}
      {source === 'file' && <FileField missing={missing} />}
      {source === 'pasted' && (
        <Field
          label={words('report-check.text')}
          validationState={missing === null ? 'none' : 'error'}
          validationMessage={missing}
        >
          <Textarea
            lang="zh-CN"
            resize="vertical"
            value={pasted}
            onChange={(_, { value }) => setPasted(value)}
            onBlur={() => pasted !== givenReport.pasted && session.giveReport({ pasted })}
          />
        </Field>
      )}
      <Button type="submit" className={styles.button}>
        {words('report-check.run')}
      </Button>
    </form>
  );
}
