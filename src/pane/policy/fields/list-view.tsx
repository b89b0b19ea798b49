import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { blankOf, type ListField } from '../../../engine';
import { useCard } from '../../parts/use-card';
import { usePolicyWords } from '../words/use-policy-words';
import { elementsOf } from './elements-of';
import { AnyField } from './any-field';
import type { FieldProps } from './field-props';

import { LabelledGroup } from './labelled-group';
import { useFields } from './use-fields';

/** A list of things that can be added and removed, such as tiers or grades. */
export function ListView({ field, path, label, value, onChange }: FieldProps<ListField>) {
  const styles = useFields();
  const card = useCard();
  const words = usePolicyWords();
  const values = elementsOf(value);
  const add = useRef<HTMLDivElement>(null);
  // What is taken out of the middle must not leave its texts to the one that comes into its place.
  const [removals, setRemovals] = useState(0);
  return (
    <LabelledGroup label={label} field={field} path={path}>
      {values.map((one, index) => {
        const item = words('field.item', { list: label, number: String(index + 1) });
        return (
          <div key={`${removals}-${index}`} className={card}>
            <AnyField
              field={field.item}
              path={[...path, index]}
              label={item}
              value={one}
              onChange={(changed) => onChange(values.map((other, at) => (at === index ? changed : other)))}
            />
            <Button
              className={styles.button}
              size="small"
              aria-label={words('field.remove-of', { item })}
              onClick={() => {
                setRemovals(removals + 1);
                onChange(values.filter((_, at) => at !== index));
                add.current?.querySelector('button')?.focus();
              }}
            >
              {words('field.remove')}
            </Button>
          </div>
        );
      })}
      <div ref={add}>
        <Button
          className={styles.button}
          size="small"
          aria-label={words('field.add-to', { list: label })}
          onClick={() => onChange([...values, blankOf(field.item)])}
        >
          {words('field.add')}
        </Button>
      </div>
    </LabelledGroup>
  );
}
