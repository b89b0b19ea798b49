import { useMemo } from 'react';
import { compareTables, DEFAULT_PLAN_OPTIONS, evaluate, NO_ANSWERS, type TableComparison } from '../../engine';
import { usePaneState } from '../parts/session-context';
import { policyChoice } from '../session/policy-choice';
import { shownTable } from '../session/tables-of';

/** The table that is shown, beside itself under the policy `id`; null where no table was found. */
export function useComparison(id: string): TableComparison | null {
  const { book, table, answers, settings } = usePaneState();
  return useMemo(() => {
    const first = shownTable({ book, table });
    const result = book?.sheets.find(({ evaluation }) => evaluation.tables.some((one) => one === first));
    if (!first || !result) return null;
    const { grid, evaluation } = result;
    const given = answers.get(grid.sheet) ?? NO_ANSWERS;
    const { tables } = evaluate(grid, policyChoice(id, settings), DEFAULT_PLAN_OPTIONS, given);
    const second = tables[evaluation.tables.indexOf(first)];
    return second ? compareTables(first, second) : null;
  }, [book, table, answers, settings, id]);
}
