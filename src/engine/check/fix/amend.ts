import type { Phrase } from '../../message/phrase';
import type { Content, PlanEntry } from '../../plan/plan';
import type { Field } from '../../table/table';
import type { CheckInput } from '../check';

/** 更正 The piece of plan that puts something else into a place of the table. */
export function amend({ result: { table } }: CheckInput, field: Field, after: Content, why: Phrase): PlanEntry {
  const { cell, text: before, formula: beforeFormula } = field;
  return { sheet: table.sheet, cell, kind: 'fix', before, beforeFormula, after, why };
}
