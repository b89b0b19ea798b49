import { productsOf } from './allocation/products-of';
import { executionOf } from './execution/execution-of';
import type { Policy } from './policy/policy';
import { ratesOf } from './rate/rates-of';
import type { ScoredIndicator } from './scoring/scored';
import { totalOf } from './scoring/total';
import type { Table } from './table/table';
import type { TableResult } from './table-result';

/** Everything that is computed of a table whose indicators are scored. */
export function resultOf(table: Table, indicators: readonly ScoredIndicator[], policy: Policy): TableResult {
  const execution = executionOf(table, policy);
  const total = totalOf(table, execution, indicators, policy);
  const rates = ratesOf(table, execution, indicators);
  const products = table.allocation ? productsOf(table.allocation) : [];
  return { table, execution, indicators, total, rates, products };
}
