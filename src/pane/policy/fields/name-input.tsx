import { Field, Input, mergeClasses } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { usePolicyWords } from '../words/use-policy-words';
import { useFields } from './use-fields';

interface NameInputProps {
  readonly name: string;
  /** Names that others bear. */
  readonly taken: readonly string[];
  readonly onRename: (name: string) => void;
}

/** The name of a value, taken once the field is left or Enter is pressed: half a name may be that of another. */
export function NameInput({ name, taken, onRename }: NameInputProps) {
  const styles = useFields();
  const words = usePolicyWords();
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<string | null>(null);
  const settle = (): void => {
    const wanted = typed.trim();
    if (wanted === '') setProblem(words('field.name.blank'));
    else if (taken.includes(wanted)) setProblem(words('field.name.taken', { name: wanted }));
    else {
      setProblem(null);
      if (wanted !== name) onRename(wanted);
    }
  };
  return (
    <Field
      className={mergeClasses(styles.field, styles.wide)}
      label={words('field.name')}
      validationState={problem === null ? 'none' : 'error'}
      validationMessage={problem}
    >
      <Input
        className={styles.input}
        autoComplete="off"
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={settle}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter') settle();
        }}
      />
    </Field>
  );
}
