import type { Table } from './table/table';

/** Whether a policy says anything of a table; the sums of an allocation and of final accounts are the same under each. */
export function needsPolicy({ allocation, accounts }: Pick<Table, 'allocation' | 'accounts'>): boolean {
  return allocation === null && accounts === null;
}
