import { Checkbox } from '@fluentui/react-components';
import type { ListField } from '../../../engine';
import { useLocale } from '../../parts/words-context';
import { useBeside } from '../editor-context';
import { choiceTexts } from '../field-words';
import { elementsOf } from './elements-of';
import { FieldFrame } from './field-frame';
import type { FieldProps } from './field-props';

interface ChoicesProps extends FieldProps<ListField> {
  readonly choices: readonly string[];
}

/** Any of several. */
export function ChoicesView({ field, choices, path, label, value, onChange }: ChoicesProps) {
  const texts = choiceTexts(field, choices, path, useBeside(), useLocale());
  const chosen = elementsOf(value);
  return (
    <FieldFrame path={path} label={label}>
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
    </FieldFrame>
  );
}
