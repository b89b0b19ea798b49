import { GridView } from '../../src/engine/grid/view';
import { policies } from '../../src/engine/policy/policies';
import type { Policy } from '../../src/engine/policy/policy';
import { executionShare } from '../../src/engine/execution/execution-of';
import { resultOf as resultOfTable } from '../../src/engine/result-of';
import { scoreIndicators } from '../../src/engine/scoring/score-indicators';
import { findTables } from '../../src/engine/table/find';
import type { TableResult } from '../../src/engine/table-result';
import { gridOf, type Entry, type GridOptions } from './grid-of';

/** The default policy. */
export const POLICY: Policy = policies[0]!;

/** The one table of a sheet with everything computed from it, for tests of what reads a result. */
export function resultOf(rows: readonly (readonly Entry[])[], options: GridOptions = {}, policy = POLICY): TableResult {
  const { tables } = findTables(new GridView(gridOf(rows, options)));
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`Expected one table, found ${tables.length}`);
  const indicators = scoreIndicators(
    table.indicators,
    { year: table.year, rate: executionShare(table, policy) },
    policy,
  );
  return resultOfTable(table, indicators, policy);
}
