import type { FormField } from '../../../engine';
import type { FieldPath } from '../field-words';

/** What every field of the form is given. */
export interface FieldProps<Kind extends FormField = FormField> {
  readonly field: Kind;
  readonly path: FieldPath;
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}
