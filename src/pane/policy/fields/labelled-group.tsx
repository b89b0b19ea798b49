import { Caption1, mergeClasses } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { FormField } from '../../../engine';
import { useHidden } from '../../parts/use-hidden';
import { useLocale } from '../../parts/words-context';
import { useBeside, useProblem } from '../editor-context';
import { hintOf, type FieldPath } from '../field-words';
import { useFields } from './use-fields';

interface LabelledGroupProps {
  readonly label: string;
  readonly field: FormField;
  readonly path: FieldPath;
  readonly children: ReactNode;
}

/** Several fields under one name, with what is to be known of them and what is wrong with them together. */
export function LabelledGroup({ label, field, path, children }: LabelledGroupProps) {
  const styles = useFields();
  const hint = hintOf(field, useBeside(), useLocale());
  const problem = useProblem(path);
  const hidden = useHidden();
  const [name, told] = [useId(), useId()];
  // The title of its section already shows the name of such a field.
  const isSection = path.length === 1 && field.kind !== 'tuple';
  return (
    <div
      className={styles.fields}
      role="group"
      aria-labelledby={name}
      aria-describedby={hint !== null || problem !== null ? told : undefined}
    >
      <div>
        <span id={name} className={isSection ? hidden : styles.label}>
          {label}
        </span>
        <div id={told}>
          {hint !== null && <Caption1 className={styles.hint}>{hint}</Caption1>}
          {problem !== null && <Caption1 className={styles.wrong}>{problem}</Caption1>}
        </div>
      </div>
      <div className={mergeClasses(styles.fields, styles.inner)}>{children}</div>
    </div>
  );
}
