import { decimal, type Decimal, type ScoredIndicator, type TableEvaluation } from '../../engine';
import { groupsOf } from './indicator-groups';

/** What a first-level indicator counts for and what stands there, added up as in the total. */
export interface LevelMarks {
  /** Null for the execution rate, '' where the table names no first level. */
  readonly label: string | null;
  readonly weight: Decimal;
  readonly score: Decimal;
  /** How many of its indicators have a weight and no score yet. */
  readonly open: number;
}

/** 一级指标得分 The execution rate, where it is scored, and each first-level indicator that has a weight. */
export function levelMarksOf({ execution, indicators }: TableEvaluation): readonly LevelMarks[] {
  const levels = groupsOf(indicators).map(({ label, subgroups }): LevelMarks => {
    const rows = subgroups.flatMap((subgroup) => subgroup.indicators).filter(({ row }) => !row.detail);
    const weights = new Map(rows.flatMap(weightOf));
    const own = rows.filter(({ row }) => row.sharedWith === null);
    const scores = own.map(({ row, score }) => score ?? row.given?.number ?? null);
    const open = own.filter(({ weight }, index) => weight && !scores[index]).length;
    return { label: label?.text ?? '', weight: sumOf([...weights.values()]), score: sumOf(scores), open };
  });
  return [...executionMarks(execution), ...levels].filter(({ weight }) => weight.gt(0));
}

function executionMarks(execution: TableEvaluation['execution']): LevelMarks[] {
  if (!execution?.weight) return [];
  const score = execution.score ?? execution.given;
  return [{ label: null, weight: execution.weight, score: score ?? decimal(0), open: score ? 0 : 1 }];
}

/** The weight by the cell that says it, since several indicators may share one; by the row where no cell does. */
function weightOf({ weight, row }: ScoredIndicator): (readonly [string | number, Decimal])[] {
  return weight ? [[weight.cell ?? row.row, weight.value]] : [];
}

function sumOf(values: readonly (Decimal | null)[]): Decimal {
  return values.reduce<Decimal>((total, value) => (value ? total.plus(value) : total), decimal(0));
}
