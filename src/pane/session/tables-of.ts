import type { TableEvaluation } from '../../engine';
import type { Book, PaneState } from './state';

/** The tables of a book over all its sheets, in the order in which `PaneState.table` counts them. */
export function tablesOf({ sheets }: Book): readonly TableEvaluation[] {
  return sheets.flatMap(({ evaluation }) => evaluation.tables);
}

/** The table that the steps show; null where none was found. */
export function shownTable({ book, table }: Pick<PaneState, 'book' | 'table'>): TableEvaluation | null {
  const tables = book ? tablesOf(book) : [];
  return tables[table] ?? tables[0] ?? null;
}
