import { runChecks } from './check/registry';
import { draftNotes } from './deviation/draft-notes';
import type { Evaluation, TableEvaluation } from './evaluation';
import { executionOf } from './execution/execution-of';
import type { Grid } from './grid/grid';
import { GridView } from './grid/view';
import { narrate } from './narrative/narrate';
import type { PlanOptions } from './plan/plan';
import { planTable } from './plan/plan-table';
import type { Policy } from './policy/policy';
import { scoreIndicators } from './scoring/score-indicators';
import { totalOf } from './scoring/total';
import { findTables } from './table/find';
import type { Table } from './table/table';

/** Fill empty cells only, with values: what happens unless a person chooses otherwise. */
export const DEFAULT_PLAN_OPTIONS: PlanOptions = { fill: 'blanks', as: 'values' };

/**
 * 自评 Everything that can be said of a sheet under a policy: its tables, each scored, checked, told and planned, and why
 * a part of it gave none. Pure and deterministic; throws on no grid.
 */
export function evaluate(grid: Grid, policy: Policy, options: PlanOptions = DEFAULT_PLAN_OPTIONS): Evaluation {
  const view = new GridView(grid);
  const { tables, skipped } = findTables(view);
  return {
    tables: tables.map((table) => evaluateTable(table, view, policy, options)),
    skipped: skipped.map(({ area, reason }) => ({ sheet: grid.sheet, area, reason })),
  };
}

function evaluateTable(table: Table, view: GridView, policy: Policy, options: PlanOptions): TableEvaluation {
  const execution = executionOf(table, policy);
  const indicators = scoreIndicators(table.indicators, { year: table.year }, policy);
  const total = totalOf(table, execution, indicators, policy);
  const result = { table, execution, indicators, total };
  const drafts = draftNotes(result, policy);
  return {
    ...result,
    policy,
    drafts,
    findings: runChecks(result, policy),
    narrative: narrate(result, policy),
    plan: planTable(result, view, drafts, policy, options),
  };
}
