import type { GroupField } from '../../../engine';
import { useLocale } from '../../parts/words-context';
import { BesideContext, useBeside } from '../editor-context';
import { besideOf, labelOf } from '../field-words';
import { AnyField } from './any-field';
import type { FieldProps } from './field-props';
import { fieldIn } from './field-in';

/** The fields of a group, one below the other. */
export function GroupFields({ field, path, value, onChange }: Omit<FieldProps<GroupField>, 'label'>) {
  const locale = useLocale();
  const beside = besideOf(field, path, useBeside(), locale);
  const values = typeof value === 'object' && value !== null ? value : {};
  return (
    <BesideContext value={beside}>
      {field.fields.map(([key, own]) => (
        <AnyField
          key={key}
          field={own}
          path={[...path, key]}
          label={labelOf(own, [...path, key], locale)}
          value={fieldIn(values, key)}
          onChange={(changed) => onChange({ ...values, [key]: changed })}
        />
      ))}
    </BesideContext>
  );
}
