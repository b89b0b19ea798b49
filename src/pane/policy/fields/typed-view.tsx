import { Input } from '@fluentui/react-components';
import type { DecimalField, IntegerField, TextField } from '../../../engine';
import { useLocale } from '../../parts/words-context';
import { useBeside } from '../editor-context';
import { hintOf } from '../field-words';
import { FieldFrame } from './field-frame';
import type { FieldProps } from './field-props';
import { useFields } from './use-fields';

/** A text or a number, typed. A number that is none yet stands as the text that was typed, which is an error of the field. */
export function TypedView({
  field,
  path,
  label,
  value,
  onChange,
}: FieldProps<TextField | DecimalField | IntegerField>) {
  const styles = useFields();
  const hint = hintOf(field, useBeside(), useLocale());
  const isText = field.kind === 'text';
  const settle = (): void => {
    const settled = field.kind === 'integer' ? wholeNumber(plain(String(value))) : plain(String(value));
    if (!isText && settled !== value) onChange(settled);
  };
  return (
    <FieldFrame path={path} label={label} hint={hint}>
      <Input
        className={styles.input}
        inputMode={isText ? 'text' : field.kind === 'decimal' ? 'decimal' : 'numeric'}
        autoComplete="off"
        value={String(value)}
        onChange={(_, { value: typed }) => onChange(field.kind === 'integer' ? wholeNumber(typed) : typed)}
        onBlur={settle}
      />
    </FieldFrame>
  );
}

/** Figures as a Chinese keyboard writes them are figures. */
function plain(typed: string): string {
  return typed.normalize('NFKC').trim();
}

function wholeNumber(typed: string): number | string {
  return /^\d{1,9}$/.test(typed) ? Number(typed) : typed;
}
