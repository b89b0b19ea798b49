import { Field, Select } from '@fluentui/react-components';
import { blankOf, fits, type EitherField, type FormField } from '../../../engine';
import { useLocale } from '../../parts/words-context';
import { useBeside } from '../editor-context';
import { besideOf, choiceTexts, hintOf } from '../field-words';
import { usePolicyWords } from '../words/use-policy-words';
import { AnyField } from './any-field';
import type { FieldProps } from './field-props';
import { GroupFields } from './group-fields';
import { useFields } from './use-fields';

/** A value of one of several kinds: a word or a number, something or nothing. */
export function EitherView({ field, path, label, value, onChange }: FieldProps<EitherField>) {
  const styles = useFields();
  const words = usePolicyWords();
  const locale = useLocale();
  const beside = useBeside();
  // What it says may name fields that stand in it.
  const named = field.options.reduce(
    (names, option) => (option.kind === 'group' ? besideOf(option, path, names, locale) : names),
    beside,
  );
  const chosen = field.options.find((option) => fits(option, value));
  const textOf = (option: FormField): string => {
    if (option.kind === 'decimal') return words('field.value');
    if (option.kind !== 'constant') return words('field.some');
    if (option.value === null) return words('field.none');
    return choiceTexts(field, [option.value], path, beside, locale).get(option.value) ?? option.value;
  };
  return (
    <div className={styles.fields}>
      <Field className={styles.field} label={label} hint={hintOf(field, named, locale)}>
        <Select
          className={styles.input}
          value={String(chosen ? field.options.indexOf(chosen) : '')}
          onChange={(_, { value: index }) => {
            const option = field.options[Number(index)];
            if (option) onChange(blankOf(option));
          }}
        >
          {field.options.map((option, index) => (
            <option key={index} value={index}>
              {textOf(option)}
            </option>
          ))}
        </Select>
      </Field>
      {chosen?.kind === 'group' ? (
        <GroupFields field={chosen} path={path} value={value} onChange={onChange} />
      ) : (
        chosen && <AnyField field={chosen} path={path} label={label} value={value} onChange={onChange} />
      )}
    </div>
  );
}
