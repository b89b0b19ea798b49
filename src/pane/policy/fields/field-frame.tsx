import { Field, type FieldProps as FrameProps } from '@fluentui/react-components';
import { useProblem } from '../editor-context';
import type { FieldPath } from '../field-words';
import { useFields } from './use-fields';

interface FieldFrameProps {
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: string | null;
  /** What the value is typed or chosen in. */
  readonly children: FrameProps['children'];
}

/** A field under its name, with what is to be known of it and what is wrong with it. */
export function FieldFrame({ path, label, hint = null, children }: FieldFrameProps) {
  const problem = useProblem(path);
  return (
    <Field
      className={useFields().field}
      label={label}
      hint={hint}
      validationState={problem === null ? 'none' : 'error'}
      validationMessage={problem}
    >
      {children}
    </Field>
  );
}
