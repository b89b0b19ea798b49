import { comparePolicies, NO_ANSWERS, sampleGrid, type Policy, type TableComparison } from '../../engine';
import type { PaneState } from '../session/state';
import { shownTable } from '../session/tables-of';

/** 效果 What a policy changes, on the table that the pane shows, or on the sample where there is none. */
export interface EffectOnTable {
  /** Title of the table; null for the sample. */
  readonly title: string | null;
  /** null where there is nothing to score. */
  readonly comparison: TableComparison | null;
}

export function effectOf(
  state: Pick<PaneState, 'book' | 'table' | 'answers'>,
  before: Policy,
  after: Policy,
): EffectOnTable {
  const shown = shownTable(state);
  const grid = state.book?.sheets.find(({ evaluation }) => evaluation.tables.some((one) => one === shown))?.grid;
  if (!shown || !grid) return { title: null, comparison: comparePolicies(sampleGrid(), before, after)[0] ?? null };
  const { sheet, area, title } = shown.table;
  const answers = state.answers.get(sheet) ?? NO_ANSWERS;
  const comparison = comparePolicies(grid, before, after, answers).find(
    ({ first }) => first.table.area.top === area.top && first.table.area.left === area.left,
  );
  return { title: title?.text ?? sheet, comparison: comparison ?? null };
}
