import type { GridView } from '../grid/view';
import { phrase } from '../message/phrase';
import { decimal } from '../number/decimal';
import { numberContent, textContent } from '../plan/content';
import type { Content, PlanEntry } from '../plan/plan';
import type { Table } from '../table/table';
import { blankRow, nameColumn, roleColumns, type RoleColumns } from './blank-row';
import { targetOf, type Suggestion } from './suggestion';

/**
 * Puts an indicator into the first row that waits for one, from the 0-based row `from` on: its name and target, and the
 * levels and unit where the row leaves them blank. Never adds a row; null where none waits.
 */
export function planSuggestion(
  suggestion: Suggestion,
  table: Table,
  view: GridView,
  from: number,
): readonly PlanEntry[] | null {
  const row = blankRow(suggestion, table, view, from);
  if (row === null) return null;
  const columns = roleColumns(table);
  return contentsOf(suggestion, columns).flatMap(([column, after]) => {
    const standing = view.cell(row, column);
    if (standing.text.trim() !== '' || standing.formula !== null) return [];
    const why = phrase('plan.suggestion', { field: suggestion.field });
    const place = { sheet: table.sheet, cell: view.name(row, column), before: standing.text, beforeFormula: null };
    return [{ ...place, after, kind: 'suggestion', why }];
  });
}

function contentsOf(suggestion: Suggestion, columns: RoleColumns): (readonly [column: number, content: Content])[] {
  const { level1, level2, name, sign, value, unit } = suggestion;
  const apart = columns.has('sign') && columns.has('unit');
  const contents: readonly (readonly [number | undefined, Content])[] = [
    [columns.get('level1'), textContent(level1)],
    [columns.get('level2'), textContent(level2)],
    [nameColumn(columns), textContent(name)],
    [columns.get('target'), apart ? numberContent(decimal(value)) : textContent(told(suggestion))],
    ...(apart ? ([[columns.get('sign'), textContent(sign)]] as const) : []),
    ...(apart ? ([[columns.get('unit'), textContent(unit)]] as const) : []),
  ];
  return contents.flatMap(([column, content]) => (column === undefined ? [] : [[column, content] as const]));
}

/** A target in one cell: `≥95%`; that of an exact one without its sign, as forms write it. */
function told(suggestion: Suggestion): string {
  return suggestion.sign === '=' ? `${suggestion.value}${suggestion.unit}` : targetOf(suggestion);
}
