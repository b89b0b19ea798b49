import { Field, Input } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { Policy } from '../../engine';
import { usePaneState, useSession } from '../parts/session-context';
import { overNoteFrom, overNoteText } from './over-note';
import { usePagesWords } from './words/use-pages-words';

/** 超额完成线 From which completion on a note is due; takes effect when the field is left or Enter is pressed. */
export function OverNoteField({ policy }: { readonly policy: Policy }) {
  const words = usePagesWords();
  const session = useSession();
  const { settings } = usePaneState();
  const [written, setWritten] = useState(settings.overNoteFrom === null ? '' : overNoteText(settings.overNoteFrom));
  const wanted = overNoteFrom(written);
  const settle = (): void => {
    if (wanted !== undefined && wanted !== settings.overNoteFrom) session.change({ overNoteFrom: wanted });
  };
  const own = overNoteText(policy.quantitative.overNoteFrom);
  return (
    <Field
      label={words('settings.over')}
      hint={words('settings.over.hint', { own })}
      validationMessage={wanted === undefined ? words('settings.over.wrong') : null}
    >
      <Input
        inputMode="decimal"
        value={written}
        placeholder={own}
        onChange={(_, { value }) => setWritten(value)}
        onBlur={settle}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter') settle();
        }}
      />
    </Field>
  );
}
