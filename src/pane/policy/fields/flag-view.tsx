import { Checkbox, Field } from '@fluentui/react-components';
import type { FlagField } from '../../../engine';
import { useLocale } from '../../parts/words-context';
import { useBeside } from '../editor-context';
import { hintOf } from '../field-words';
import type { FieldProps } from './field-props';
import { useFields } from './use-fields';

/** Yes or no. */
export function FlagView({ field, label, value, onChange }: FieldProps<FlagField>) {
  const styles = useFields();
  return (
    <Field className={styles.field} hint={hintOf(field, useBeside(), useLocale())}>
      <Checkbox label={label} checked={value === true} onChange={(_, { checked }) => onChange(checked === true)} />
    </Field>
  );
}
