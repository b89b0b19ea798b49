import type { Area } from '../../../../src/engine';
import type { Sheet } from './sheet';

/** Something that happened to the workbook. */
export type BookEvent =
  | { readonly kind: 'changed'; readonly sheet: Sheet; readonly area: Area; readonly byAddIn: boolean }
  | { readonly kind: 'selected'; readonly sheet: Sheet; readonly areas: readonly Area[] }
  | { readonly kind: 'renamed'; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: 'added' | 'deleted' | 'activated'; readonly sheet: Sheet };
