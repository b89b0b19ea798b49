import { parseCell } from '../grid/a1';
import type { GridView } from '../grid/view';
import type { HeaderRole } from '../table/header-role';
import type { Table } from '../table/table';
import { squeeze } from '../table/text';
import type { Suggestion } from './suggestion';

/** The columns of a table by what they serve as; the last of the levels is the one that names the indicator. */
export type RoleColumns = ReadonlyMap<HeaderRole, number>;

export function roleColumns({ columns }: Table): RoleColumns {
  const placed = columns.flatMap(({ role, cell }) => {
    const at = parseCell(cell);
    return at ? [[role, at.column] as const] : [];
  });
  return new Map(placed);
}

/** The column that names the indicators; undefined where the table has none. */
export function nameColumn(columns: RoleColumns): number | undefined {
  return columns.get('level3') ?? columns.get('name');
}

/**
 * Index of the first row that waits for an indicator, from `from` on and then from the top: nothing but levels and marks
 * stands in it, and its kind, where one is told, is that of the suggestion. Null for none.
 */
export function blankRow(suggestion: Suggestion, table: Table, view: GridView, from: number): number | null {
  const columns = roleColumns(table);
  const first = table.headerRows.at(-1) ?? 0;
  // Some forms print the total in their head.
  const end = table.total && table.total.row > first ? table.total.row - 1 : table.area.bottom + 1;
  const rows = Array.from({ length: Math.max(end - first, 0) }, (_, index) => first + index);
  const waiting = rows.filter((row) => isWaiting(row, columns, view) && fits(suggestion, row, columns, view));
  return waiting.find((row) => row >= from) ?? waiting[0] ?? null;
}

/** What an indicator fills in of its own. */
const FILLED: readonly HeaderRole[] = ['target', 'sign', 'actual', 'given'];

function isWaiting(row: number, columns: RoleColumns, view: GridView): boolean {
  const name = nameColumn(columns);
  const target = columns.get('target');
  if (name === undefined || target === undefined || view.covered(row, name) || view.covered(row, target)) return false;
  const own = [name, ...FILLED.flatMap((role) => columns.get(role) ?? [])];
  return own.every((column) => view.text(row, column).trim() === '');
}

/** 成本 under 社会成本 or 生态环境成本 is another. */
const OTHER_COST = /社会|生态/;

function fits({ level2 }: Suggestion, row: number, columns: RoleColumns, view: GridView): boolean {
  const column = columns.get('level2');
  const standing = column === undefined ? '' : squeeze(view.text(row, column));
  if (standing === '') return true;
  const kind = level2.replace('服务对象', '').replace('指标', '');
  return standing.includes(kind) && !(kind === '成本' && OTHER_COST.test(standing));
}
