import { evaluate } from '../../../../src/engine/evaluate';
import type { TableEvaluation } from '../../../../src/engine/evaluation';
import { policyById } from '../../../../src/engine/policy/policies';
import { gridOf } from '../../../support/grid-of';
import { sheetOf } from '../../../support/sheet-of';

/** The only table of a drawn sheet, evaluated under the policy. */
export function evaluatedUnder(id: string, drawing: string): TableEvaluation {
  const policy = policyById(id);
  if (!policy) throw new Error(`No policy ${id}`);
  const { tables } = evaluate(gridOf(sheetOf(drawing)), policy);
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`${tables.length} tables`);
  return table;
}

/** What a person reads of it: the score of the rate, that of each indicator (the person's where none is computed), total and grade. */
export function scoresUnder(id: string, drawing: string) {
  const { execution, indicators, total } = evaluatedUnder(id, drawing);
  return {
    rate: execution?.score?.toFixed() ?? null,
    scores: indicators.map(({ score, row }) => (score ?? row.given?.number)?.toFixed() ?? null),
    total: total.score?.toFixed() ?? null,
    grade: total.grade,
  };
}

/** The codes found under the policy, each with its cell. */
export function findingsUnder(id: string, drawing: string): string[] {
  return evaluatedUnder(id, drawing).findings.map(({ code, cell }) => `${code}@${cell}`);
}
