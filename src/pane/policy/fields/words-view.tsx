import { Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListField } from '../../../engine';
import { useLocale } from '../../parts/words-context';
import { useBeside } from '../editor-context';
import { hintOf } from '../field-words';
import { usePolicyWords } from '../words/use-policy-words';
import { elementsOf } from './elements-of';
import { FieldFrame } from './field-frame';
import type { FieldProps } from './field-props';
import { useFields } from './use-fields';

/** Several short texts, in one line. */
export function WordsView({ field, path, label, value, onChange }: FieldProps<ListField>) {
  const styles = useFields();
  const words = usePolicyWords();
  const hint = hintOf(field, useBeside(), useLocale());
  const [typed, setTyped] = useState(elementsOf(value).join('、'));
  return (
    <FieldFrame path={path} label={label} hint={[hint, words('field.words.hint')].filter(Boolean).join(' · ')}>
      <Input
        className={styles.input}
        autoComplete="off"
        value={typed}
        onChange={(_, { value: text }) => {
          setTyped(text);
          onChange(wordsIn(text));
        }}
      />
    </FieldFrame>
  );
}

function wordsIn(text: string): string[] {
  return text
    .split(/[、,，;；]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
