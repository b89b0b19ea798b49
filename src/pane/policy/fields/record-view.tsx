import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { blankOf, type RecordField } from '../../../engine';
import { usePolicyWords } from '../words/use-policy-words';
import { entriesOf } from './entries-of';
import { AnyField } from './any-field';
import type { FieldProps } from './field-props';

import { LabelledGroup } from './labelled-group';
import { NameInput } from './name-input';
import { useFields } from './use-fields';

/** Values under names that can be added, renamed and removed, such as the marks of the first levels. */
export function RecordView({ field, path, label, value, onChange }: FieldProps<RecordField>) {
  const styles = useFields();
  const words = usePolicyWords();
  const entries = entriesOf(value);
  const add = useRef<HTMLDivElement>(null);
  // What is taken out of the middle must not leave its name to the one that comes into its place.
  const [removals, setRemovals] = useState(0);
  const change = (changed: readonly (readonly [string, unknown])[]): void => onChange(Object.fromEntries(changed));
  return (
    <LabelledGroup label={label} field={field} path={path}>
      {entries.map(([name, one], index) => (
        <div key={`${removals}-${index}`} className={styles.row} role="group" aria-label={name}>
          <NameInput
            name={name}
            taken={entries.map(([other]) => other).filter((other) => other !== name)}
            onRename={(renamed) => change(entries.map((entry, at) => (at === index ? [renamed, one] : entry)))}
          />
          <AnyField
            field={field.item}
            path={[...path, name]}
            label={words('field.value')}
            value={one}
            onChange={(changed) => change(entries.map((entry, at) => (at === index ? [name, changed] : entry)))}
          />
          <Button
            size="small"
            aria-label={words('field.remove-of', { item: name })}
            onClick={() => {
              setRemovals(removals + 1);
              change(entries.filter((_, at) => at !== index));
              add.current?.querySelector('button')?.focus();
            }}
          >
            {words('field.remove')}
          </Button>
        </div>
      ))}
      <div ref={add}>
        <Button
          className={styles.button}
          size="small"
          aria-label={words('field.add-to', { list: label })}
          onClick={() => change([...entries, [freeName(words('field.name'), entries), blankOf(field.item)]])}
        >
          {words('field.add')}
        </Button>
      </div>
    </LabelledGroup>
  );
}

function freeName(name: string, entries: readonly (readonly [string, unknown])[]): string {
  const taken = new Set(entries.map(([own]) => own));
  let number = entries.length + 1;
  while (taken.has(`${name}${number}`)) number++;
  return `${name}${number}`;
}
