import { awardsMarks } from '../policy/awards-marks';
import type { Policy } from '../policy/policy';
import type { IndicatorRow } from '../table/table';
import { assess } from './assess';
import { exclusionOf } from './exclusion-of';
import { actualOf, readingOf } from './reading-of';
import { remarkOf } from './remark-of';
import type { ScoredIndicator, ScoringWeight } from './scored';
import { settle } from './settle';
import type { Share } from './share';
import { statusOf } from './status-of';
import { traceOf } from './trace-of';
import type { WeightsByRow } from './unprinted-weights';
import { weightOf } from './weight-of';

/** What scoring needs to know of the table around an indicator. */
export interface ScoringContext {
  /** The table's year, for dates that name none. */
  readonly year: string | null;
  /** The execution rate of its funds block; null where it has none. */
  readonly rate: Share | null;
  /** What its cells do not print and the policy knows. */
  readonly unprinted: WeightsByRow;
}

/** Scores one indicator under the policy. */
export function scoreIndicator(row: IndicatorRow, context: ScoringContext, policy: Policy): ScoredIndicator {
  const target = readingOf(row.target, 'target', row);
  const actual = actualOf(row, target);
  const full = fullMarksOf(row, context, policy);
  const excluded = exclusionOf(row, target, actual, full);
  const weight = excluded ? null : full;
  const { year, rate } = context;
  const subject = { row, target, actual, year, rate, weight: weight?.value ?? null };
  const settled = settle(assess(subject, policy), subject.weight, row.given?.number ?? null, policy);
  const reason = excluded ?? settled.reason;
  return {
    row,
    target,
    actual,
    status: statusOf(reason),
    reason,
    method: settled.method,
    weight: full,
    score: settled.score,
    completion: settled.completion,
    outcome: settled.outcome,
    answered: false,
    trace: traceOf(row, weight, settled),
    remark: reason && remarkOf(reason, row, subject.weight, policy),
  };
}

function fullMarksOf(row: IndicatorRow, { unprinted }: ScoringContext, policy: Policy): ScoringWeight | null {
  if (!awardsMarks(policy)) return null;
  const value = unprinted.get(row.row);
  return weightOf(row) ?? (value ? { value, cell: null } : null);
}
