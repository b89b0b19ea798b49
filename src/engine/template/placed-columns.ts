import type { IndicatorColumn, IndicatorColumnRole } from './template-form';

/** The columns of the indicators, each with the first and last column of the sheet that it takes. */
export type PlacedColumns = readonly PlacedColumn[];

type PlacedColumn = IndicatorColumn & { readonly left: number; readonly right: number };

/** The first column of a role. */
export function columnOf(columns: PlacedColumns, wanted: IndicatorColumnRole): PlacedColumn | undefined {
  return columns.find(({ role }) => role === wanted);
}

/** Whether a column says something of a level, over all rows that stand under it. */
export function isOfLevel(role: IndicatorColumnRole): role is 'level1' | 'marks1' | 'level2' | 'marks2' {
  return role === 'level1' || role === 'marks1' || role === 'level2' || role === 'marks2';
}
