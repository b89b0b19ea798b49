import { blankOf, type RecordField } from '../../../engine';
import { usePolicyWords } from '../words/use-policy-words';
import { AddButton } from './add-button';
import { entriesOf } from './entries-of';
import { AnyField } from './any-field';
import type { FieldProps } from './field-props';
import { LabelledGroup } from './labelled-group';
import { NameInput } from './name-input';
import { RemoveButton } from './remove-button';
import { useFields } from './use-fields';
import { useRemovals } from './use-removals';

/** Values under names that can be added, renamed and removed, such as the marks of the first levels. */
export function RecordView({ field, path, label, value, onChange }: FieldProps<RecordField>) {
  const styles = useFields();
  const words = usePolicyWords();
  const entries = entriesOf(value);
  const { keyOf, add, onRemoved } = useRemovals();
  const change = (changed: readonly (readonly [string, unknown])[]): void => onChange(Object.fromEntries(changed));
  return (
    <LabelledGroup label={label} field={field} path={path}>
      {entries.map(([name, one], index) => (
        <div key={keyOf(index)} className={styles.row} role="group" aria-label={name}>
          <NameInput
            name={name}
            taken={entries.map(([other]) => other).filter((other) => other !== name)}
            onRename={(renamed) => change(entries.map((entry, at) => (at === index ? [renamed, one] : entry)))}
          />
          <div className={styles.narrow}>
            <AnyField
              field={field.item}
              path={[...path, name]}
              label={words('field.value')}
              value={one}
              onChange={(changed) => change(entries.map((entry, at) => (at === index ? [name, changed] : entry)))}
            />
          </div>
          <RemoveButton
            item={name}
            onRemove={() => {
              change(entries.filter((_, at) => at !== index));
              onRemoved();
            }}
          />
        </div>
      ))}
      <AddButton
        ref={add}
        list={label}
        onAdd={() => change([...entries, [freeName(words('field.name'), entries), blankOf(field.item)]])}
      />
    </LabelledGroup>
  );
}

function freeName(name: string, entries: readonly (readonly [string, unknown])[]): string {
  const taken = new Set(entries.map(([own]) => own));
  let number = entries.length + 1;
  while (taken.has(`${name}${number}`)) number++;
  return `${name}${number}`;
}
