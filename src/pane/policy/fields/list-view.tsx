import { blankOf, type ListField } from '../../../engine';
import { useCard } from '../../parts/use-card';
import { usePolicyWords } from '../words/use-policy-words';
import { AddButton } from './add-button';
import { elementsOf } from './elements-of';
import { AnyField } from './any-field';
import type { FieldProps } from './field-props';
import { LabelledGroup } from './labelled-group';
import { RemoveButton } from './remove-button';
import { useFields } from './use-fields';
import { useRemovals } from './use-removals';

/** A list of things that can be added and removed, such as tiers or grades. */
export function ListView({ field, path, label, value, onChange }: FieldProps<ListField>) {
  const styles = useFields();
  const card = useCard();
  const words = usePolicyWords();
  const values = elementsOf(value);
  const { keyOf, add, onRemoved } = useRemovals();
  return (
    <LabelledGroup label={label} field={field} path={path}>
      {values.map((one, index) => {
        const item = words('field.item', { list: label, number: String(index + 1) });
        return (
          <div key={keyOf(index)} className={card}>
            <AnyField
              field={field.item}
              path={[...path, index]}
              label={item}
              value={one}
              onChange={(changed) => onChange(values.map((other, at) => (at === index ? changed : other)))}
            />
            <RemoveButton
              className={styles.button}
              item={item}
              onRemove={() => {
                onChange(values.filter((_, at) => at !== index));
                onRemoved();
              }}
            />
          </div>
        );
      })}
      <AddButton ref={add} list={label} onAdd={() => onChange([...values, blankOf(field.item)])} />
    </LabelledGroup>
  );
}
