import type { Cell, CellValue, Content } from '../../../engine';

/** What a written cell holds. */
export interface CellContent {
  /** The value or, beside a formula, its cached result. */
  readonly value: CellValue;
  /** Without the leading `=`; null for a constant. */
  readonly formula: string | null;
  /** True where `value` is only what the formula showed once: its result is computed anew. */
  readonly recalculated: boolean;
  readonly format: FormatChange;
}

/** The number format of a written cell: the one it has, a percentage where it has none of its own, or that of the code, null for General. */
export type FormatChange = 'kept' | 'percent' | { readonly code: string | null };

/** What a cell holds once the planned content, or the cell itself, is written. */
export function cellContent(content: Content | Cell): CellContent {
  if (!('type' in content)) {
    const { value, formula, format } = content;
    return { value, formula, recalculated: formula !== null, format: { code: format } };
  }
  const { type, text, formula } = content;
  const empty = text === '' && (type === 'text' || formula === null);
  return {
    value: empty ? null : type === 'text' ? text : Number(text),
    formula,
    recalculated: false,
    format: type === 'percent' ? 'percent' : 'kept',
  };
}

/** True for what empties a cell. */
export function isNothing({ value, formula }: CellContent): boolean {
  return value === null && formula === null;
}
