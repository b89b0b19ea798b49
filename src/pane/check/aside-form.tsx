import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useWords } from '../parts/words-context';
import { useCheckWords } from './words/use-check-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AsideFormProps {
  /** Which finding it is, for whoever hears the buttons only. */
  readonly name: string;
  readonly onSet: (reason: string) => void;
}

/** 设为已核实 Sets a finding aside; without a reason that can not be done. */
export function AsideForm({ name, onSet }: AsideFormProps) {
  const words = useCheckWords();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={place}>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        aria-label={words('check.aside.open-of', { name })}
        onClick={() => setOpen(!isOpen)}
      >
        {words('check.aside.open')}
      </Button>
      {isOpen && <ReasonForm onSet={onSet} onCancel={close} />}
    </div>
  );
}

function ReasonForm({ onSet, onCancel }: Pick<AsideFormProps, 'onSet'> & { readonly onCancel: () => void }) {
  const styles = useStyles();
  const words = useCheckWords();
  const pane = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  useEffect(() => box.current?.focus(), []);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const given = reason.trim();
    setMissing(given === '');
    if (given === '') box.current?.focus();
    else onSet(given);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        required
        label={words('check.aside.reason')}
        hint={words('check.aside.hint')}
        validationState={isMissing ? 'error' : 'none'}
        validationMessage={isMissing ? words('check.aside.missing') : null}
      >
        <Textarea
          textarea={{ ref: box }}
          lang="zh-CN"
          resize="vertical"
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {words('check.aside.set')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {pane('parts.cancel')}
        </Button>
      </div>
    </form>
  );
}
