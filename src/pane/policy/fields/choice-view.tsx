import { Select } from '@fluentui/react-components';
import type { ChoiceField } from '../../../engine';
import { useLocale } from '../../parts/words-context';
import { useBeside } from '../editor-context';
import { choiceTexts } from '../field-words';
import { FieldFrame } from './field-frame';
import type { FieldProps } from './field-props';
import { useFields } from './use-fields';

/** One of several, such as the formula of a kind of indicator. */
export function ChoiceView({ field, path, label, value, onChange }: FieldProps<ChoiceField>) {
  const styles = useFields();
  const texts = choiceTexts(field, field.choices, path, useBeside(), useLocale());
  return (
    <FieldFrame path={path} label={label}>
      <Select className={styles.input} value={String(value)} onChange={(_, chosen) => onChange(chosen.value)}>
        {[...texts].map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}
