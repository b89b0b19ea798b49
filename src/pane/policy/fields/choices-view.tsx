import { Checkbox, Field } from '@fluentui/react-components';
import type { ListField } from '../../../engine';
import { useLocale } from '../../parts/words-context';
import { useBeside, useProblem } from '../editor-context';
import { choiceTexts } from '../field-words';
import { elementsOf } from './elements-of';
import type { FieldProps } from './field-props';
import { useFields } from './use-fields';

interface ChoicesProps extends FieldProps<ListField> {
  readonly choices: readonly string[];
}

/** Any of several. */
export function ChoicesView({ field, choices, path, label, value, onChange }: ChoicesProps) {
  const styles = useFields();
  const texts = choiceTexts(field, choices, useBeside(), useLocale());
  const problem = useProblem(path);
  const chosen = elementsOf(value);
  return (
    <Field
      className={styles.field}
      label={label}
      validationState={problem === null ? 'none' : 'error'}
      validationMessage={problem}
    >
      <div role="group">
        {[...texts].map(([choice, text]) => (
          <div key={choice}>
            <Checkbox
              label={text}
              checked={chosen.includes(choice)}
              onChange={(_, { checked }) =>
                onChange(choices.filter((one) => (one === choice ? checked === true : chosen.includes(one))))
              }
            />
          </div>
        ))}
      </div>
    </Field>
  );
}
