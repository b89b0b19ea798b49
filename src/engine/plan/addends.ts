import type { Decimal } from '../number/decimal';
import type { ScoredIndicator } from '../scoring/scored';
import { weightOf } from '../scoring/weight-of';
import type { Field } from '../table/table';
import type { TableResult } from '../table-result';

/** 得分项 A score that goes into the total: of the execution rate or of an indicator. */
export interface Addend {
  /** What stands: the computed score, else the person's; null where neither does yet. */
  readonly score: Decimal | null;
  /** True where `score` was computed. */
  readonly computed: boolean;
  readonly weight: Field | null;
  readonly given: Field | null;
  /** Cells that the score was computed from. */
  readonly inputs: readonly string[];
}

/** The scores that the total sums, in sheet order; details, shared cells and rows that are not scored add nothing. */
export function addendsOf({ execution, indicators }: TableResult): readonly Addend[] {
  const addends = indicators.flatMap(ofIndicator);
  if (!execution || !(execution.weight ?? execution.given)) return addends;
  const { funds, total, base, score, given } = execution;
  const inputs = cellsOf(total.spent, total[base], total.weight ?? funds.labelWeight);
  const rate = { score: score ?? given, computed: score !== null, weight: total.weight, given: total.given, inputs };
  return [rate, ...addends];
}

function ofIndicator({ row, status, score }: ScoredIndicator): Addend[] {
  const standing = score ?? row.given?.number ?? null;
  if (row.detail || row.sharedWith !== null) return [];
  if (!standing && status === 'not-scored') return [];
  const inputs = cellsOf(row.target, row.actual, weightOf(row));
  return [{ score: standing, computed: score !== null, weight: row.weight, given: row.given, inputs }];
}

function cellsOf(...places: readonly ({ readonly cell: string } | null)[]): string[] {
  return places.flatMap((place) => (place ? [place.cell] : []));
}
