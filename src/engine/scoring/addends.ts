import type { Execution } from '../execution/execution';
import type { Decimal } from '../number/decimal';
import type { Field } from '../table/table';
import type { TableResult } from '../table-result';
import type { ScoredIndicator } from './scored';
import { weightOf } from './weight-of';

/** 得分项 A score that goes into the total: of the execution rate or of an indicator. */
export interface Addend {
  /** What stands: the computed score, else the person's; null where neither does yet. */
  readonly score: Decimal | null;
  /** Its full marks; null where the table names none. */
  readonly full: Decimal | null;
  readonly weight: Field | null;
  readonly given: Field | null;
  /** Where the score stands or will stand; in a form without a place for it, what it is computed from. */
  readonly cells: readonly string[];
}

/** The scores that the total sums, in sheet order; details, shared cells and rows that are not scored add nothing. */
export function addendsOf({ execution, indicators }: Pick<TableResult, 'execution' | 'indicators'>): readonly Addend[] {
  const addends = [execution && ofExecution(execution), ...indicators.map(ofIndicator)];
  return addends.filter((addend) => addend !== null);
}

function ofExecution({ funds, total, base, weight, score, given }: Execution): Addend | null {
  if (!weight && !given) return null;
  const inputs = [total.spent, total[base], total.weight ?? funds.labelWeight];
  const cells = total.given ? [total.given.cell] : cellsOf(...inputs);
  return { score: score ?? given, full: weight, weight: total.weight, given: total.given, cells };
}

function ofIndicator({ row, status, score, weight }: ScoredIndicator): Addend | null {
  const standing = score ?? row.given?.number ?? null;
  if (row.detail || row.sharedWith !== null || (!standing && status === 'not-scored')) return null;
  const cells = row.given ? [row.given.cell] : cellsOf(row.target, row.actual, weightOf(row));
  return { score: standing, full: weight?.value ?? null, weight: row.weight, given: row.given, cells };
}

function cellsOf(...places: readonly ({ readonly cell: string } | null)[]): string[] {
  return places.flatMap((place) => (place ? [place.cell] : []));
}
