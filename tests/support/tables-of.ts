import { GridView } from '../../src/engine/grid/view';
import { findTables } from '../../src/engine/table/find';
import type { Found } from '../../src/engine/table/found';
import type { Field, IndicatorRow, Label, Table } from '../../src/engine/table/table';
import { gridOf, type Entry, type GridOptions } from './grid-of';

/** What is found in a sheet that is written as rows. */
export function foundIn(rows: readonly (readonly Entry[])[], options?: GridOptions): Found {
  return findTables(new GridView(gridOf(rows, options)));
}

/** The only table of such a sheet. */
export function tableOf(rows: readonly (readonly Entry[])[], options?: GridOptions): Table {
  const { tables } = foundIn(rows, options);
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`${tables.length} tables`);
  return table;
}

/** An indicator in one line: `产出指标/数量指标/名称 | 目标 | 完成 | 分值 | 得分`, with ∅ for a level or column that is not there. */
export function lineOf({ level1, level2, level3, target, actual, weight, given }: IndicatorRow): string {
  const label = (one: Label | null): string => one?.text ?? '∅';
  const field = (one: Field | null): string => one?.text ?? '∅';
  return [[level1, level2, level3].map(label).join('/'), ...[target, actual, weight, given].map(field)].join(' | ');
}

/** All indicators of a table, a line each. */
export function linesOf(table: Table): string[] {
  return table.indicators.map(lineOf);
}
