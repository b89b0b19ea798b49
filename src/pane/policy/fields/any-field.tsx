import { createContext, useContext, type ReactNode } from 'react';
import type { FieldProps } from './field-props';

/** How a field of any kind is shown; it is handed down, since fields that hold fields are among the kinds. */
export const ShowFieldContext = createContext<(props: FieldProps) => ReactNode>(() => null);

/** A field within another. */
export function AnyField(props: FieldProps) {
  return useContext(ShowFieldContext)(props);
}
