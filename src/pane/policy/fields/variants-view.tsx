import { Select } from '@fluentui/react-components';
import { variantOf, type VariantsField } from '../../../engine';
import { useLocale } from '../../parts/words-context';
import { useBeside } from '../editor-context';
import { besideOf, choiceTexts, hintOf, inWords } from '../field-words';
import { FieldFrame } from './field-frame';
import { fieldIn } from './field-in';
import type { FieldProps } from './field-props';
import { GroupFields } from './group-fields';
import { useFields } from './use-fields';

/** One of several ways, each with fields of its own. */
export function VariantsView({ field, path, label, value, onChange }: FieldProps<VariantsField>) {
  const styles = useFields();
  const locale = useLocale();
  const beside = useBeside();
  const values = typeof value === 'object' && value !== null ? value : {};
  const chosen = fieldIn(values, field.by);
  const group = field.variants.find(([name]) => name === chosen)?.[1];
  const named = choiceTexts(
    field,
    field.variants.map(([name]) => name),
    path,
    beside,
    locale,
  );
  const choose = (name: string): void => {
    const variant = field.variants.find(([own]) => own === name);
    if (!variant) return;
    const blank = variantOf(field.by, ...variant);
    // What both ways have stays as it is.
    const kept = Object.entries(values).filter(([key]) => key !== field.by && key in blank);
    onChange({ ...blank, ...Object.fromEntries(kept) });
  };
  return (
    <div className={styles.fields}>
      <FieldFrame path={path} label={label} hint={hintOf(field, beside, locale)}>
        <Select className={styles.input} value={String(chosen)} onChange={(_, { value: name }) => choose(name)}>
          {field.variants.map(([name, { description, ...own }]) => (
            <option key={name} value={name}>
              {locale === 'en' || description === null
                ? named.get(name)
                : inWords(description, besideOf({ description, ...own }, path, beside, locale))}
            </option>
          ))}
        </Select>
      </FieldFrame>
      {group && <GroupFields field={group} path={path} value={value} onChange={onChange} />}
    </div>
  );
}
