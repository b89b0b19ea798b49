import type { TableResult } from './table-result';
import type { TableKind } from './table/table';

/** Tables that need not carry marks: they tell what was reached, or where money went. */
const MAY_GO_WITHOUT: ReadonlySet<TableKind> = new Set(['completion', 'transfer', 'allocation', 'funds']);

/** Whether a table is one of marks; one that is not has no total and no grade to speak of. */
export function isScored({ table, total }: Pick<TableResult, 'table' | 'total'>): boolean {
  return total.weight !== null || total.score !== null || !MAY_GO_WITHOUT.has(table.kind);
}
