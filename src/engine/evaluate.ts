import { NO_ANSWERS, type Answers } from './answers';
import { withAsides } from './audit/with-asides';
import { withApplicableFixes } from './check/fix/applicable-fixes';
import { runChecks } from './check/registry';
import { answerNotes } from './deviation/answer-notes';
import { draftNotes } from './deviation/draft-notes';
import type { Evaluation, TableEvaluation } from './evaluation';
import { executionShare } from './execution/execution-of';
import type { Grid } from './grid/grid';
import { GridView } from './grid/view';
import { late } from './late';
import { narrate } from './narrative/narrate';
import type { PlanOptions } from './plan/plan';
import { planTable } from './plan/plan-table';
import { applyPolicy, recognisable, type PolicyChoice } from './policy/detect/apply-policy';
import { detectPolicy } from './policy/detect/detect-policy';
import { resultOf } from './result-of';
import { isRollUpSheet } from './roll-up/is-roll-up-sheet';
import { answerScores } from './scoring/answer-scores';
import { scoreIndicators } from './scoring/score-indicators';
import { findTables } from './table/find';
import type { Found } from './table/found';
import type { Table } from './table/table';

/** Fill empty cells only, with values: what happens unless a person chooses otherwise. */
export const DEFAULT_PLAN_OPTIONS: PlanOptions = { fill: 'blanks', as: 'values' };

const NO_TABLES: Found = { tables: [], skipped: [] };

/**
 * 自评 Everything that can be said of a sheet under a policy: its tables, each scored, checked, told and planned, and why
 * a part of it gave none. `choice` is the policy, or what makes of a recognised policy the one of its table. `answers`
 * are a person's word where the sheet leaves something open: they go into scores, total, narrative and plan, while the
 * findings tell of the sheet as it stands. `workbook` names the tables of all sheets, where there are more, once the
 * findings are asked for. Pure and deterministic; throws on no grid.
 */
export function evaluate(
  grid: Grid,
  choice: PolicyChoice,
  options: PlanOptions = DEFAULT_PLAN_OPTIONS,
  answers: Answers = NO_ANSWERS,
  workbook: (() => readonly Table[]) | null = null,
): Evaluation {
  const view = new GridView(grid);
  // What 绩评 wrote of all tables is none itself.
  const { tables, skipped } = isRollUpSheet(view) ? NO_TABLES : findTables(view, answers.columns);
  return {
    tables: tables.map((table) => {
      const neighbours = (): readonly Table[] => (workbook?.() ?? tables).filter((other) => other !== table);
      return evaluateTable(table, view, { choice, options, answers, neighbours });
    }),
    skipped: skipped.map(({ area, reason }) => ({ sheet: grid.sheet, area, reason })),
  };
}

interface Circumstances {
  readonly choice: PolicyChoice;
  readonly options: PlanOptions;
  readonly answers: Answers;
  readonly neighbours: () => readonly Table[];
}

function evaluateTable(table: Table, view: GridView, circumstances: Circumstances): TableEvaluation {
  const { choice, options, answers, neighbours } = circumstances;
  const detection = late(() => detectPolicy(table, view, recognisable(choice)));
  const { policy, basis } = applyPolicy(choice, detection);
  const context = { year: table.year, rate: executionShare(table, policy) };
  const standing = resultOf(table, scoreIndicators(table.indicators, context, policy), policy);
  const indicators = answerScores(standing.indicators, answers.scores, policy);
  const result = indicators === standing.indicators ? standing : resultOf(table, indicators, policy);
  const drafts = draftNotes(result, policy);
  const notes = answerNotes(result, drafts, answers.notes, policy);
  // Whoever only writes asks for no findings, and whoever only checks for no narrative.
  const findings = late(() => {
    const found = runChecks(standing, policy, neighbours);
    return withAsides(withApplicableFixes(found, view), answers.asides);
  });
  const narrative = late(() => narrate(result, policy));
  return {
    ...result,
    policy,
    basis,
    get detection() {
      return detection();
    },
    drafts,
    get findings() {
      return findings();
    },
    get narrative() {
      return narrative();
    },
    plan: planTable(result, view, notes, policy, options, answers.notes),
  };
}
