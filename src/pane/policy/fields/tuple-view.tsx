import type { TupleField } from '../../../engine';
import { usePolicyWords } from '../words/use-policy-words';
import { elementsOf } from './elements-of';
import { AnyField } from './any-field';
import type { FieldProps } from './field-props';
import { LabelledGroup } from './labelled-group';

/** A fixed number of values. */
export function TupleView({ field, path, label, value, onChange }: FieldProps<TupleField>) {
  const words = usePolicyWords();
  const values = elementsOf(value);
  return (
    <LabelledGroup label={label} field={field} path={path}>
      {field.items.map((item, index) => (
        <AnyField
          key={index}
          field={item}
          path={[...path, index]}
          label={words('field.item', { list: label, number: String(index + 1) })}
          value={values[index]}
          onChange={(changed) => onChange(values.map((one, at) => (at === index ? changed : one)))}
        />
      ))}
    </LabelledGroup>
  );
}
