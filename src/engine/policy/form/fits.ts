import type { FormField } from './form-field';

/** Whether a field is of the kind that shows the value: which of several options a value is. */
export function fits(field: FormField, value: unknown): boolean {
  switch (field.kind) {
    case 'constant':
      return value === field.value;
    case 'text':
    case 'decimal':
    case 'choice':
      return typeof value === 'string';
    case 'integer':
      return typeof value === 'number' || typeof value === 'string';
    case 'flag':
      return typeof value === 'boolean';
    case 'list':
    case 'tuple':
      return Array.isArray(value);
    case 'record':
    case 'group':
    case 'variants':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'either':
      return field.options.some((option) => fits(option, value));
  }
}
