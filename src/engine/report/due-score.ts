import type { ScoringUnit } from '../check/scoring-unit';
import { printedSum } from '../check/block';
import { sum, type Decimal } from '../number/decimal';
import type { Ledger } from './ledger';
import { difference, type ScoreStatement } from './score-statements';

/** What the table gives for what a text states. */
export interface DueScore {
  readonly value: Decimal;
  /** True where the table prints none, and its targets and results give this one. */
  readonly computed: boolean;
}

/** The score, the full marks or what was taken off; null where the table gives none, or leaves some of several open. */
export function dueScore({ subject, measure, partial }: ScoreStatement, ledger: Ledger): DueScore | null {
  if (!subject) return null;
  const { execution } = ledger.source.evaluation;
  const isExecution = subject.kind === 'execution';
  const weight = isExecution ? (execution?.weight ?? null) : printedSum(subject.units, 'weight');
  if (measure === 'weight') return weight && { value: weight, computed: false };
  const printed = isExecution ? (execution?.given ?? null) : printedSum(subject.units, 'given');
  const given = printed ?? (isExecution ? (execution?.score ?? null) : standingSum(subject.units, partial));
  const value = measure === 'lost' ? difference(weight, given) : given;
  return value && { value, computed: printed === null };
}

/** The printed scores, and where none is printed the computed ones. */
function standingSum(units: readonly ScoringUnit[], partial: boolean): Decimal | null {
  const standing = units.map(({ given, shared, indicator }) => given ?? (shared ? null : indicator.score));
  const known = standing.filter((score) => score !== null);
  return known.length === 0 || (!partial && known.length < standing.length) ? null : sum(known);
}
