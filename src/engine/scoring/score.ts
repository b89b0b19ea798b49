import { ONE } from '../number/decimal';
import type { Policy } from '../policy/policy';
import type { IndicatorRow } from '../table/table';
import { assess } from './assess';
import { exclusionOf } from './exclusion-of';
import { readingOf } from './reading-of';
import { remarkOf } from './remark-of';
import type { ScoredIndicator } from './scored';
import { settle } from './settle';
import { statusOf } from './status-of';
import { traceOf } from './trace-of';
import { weightOf } from './weight-of';

/** What scoring needs to know of the table around an indicator. */
export interface ScoringContext {
  /** The table's year, for dates that name none. */
  readonly year: string | null;
}

/** Scores one indicator under the policy. */
export function scoreIndicator(row: IndicatorRow, { year }: ScoringContext, policy: Policy): ScoredIndicator {
  const target = readingOf(row.target, 'target', row);
  const actual = readingOf(row.actual, 'actual', row);
  const printed = weightOf(row);
  const excluded = exclusionOf(row, target, actual, printed);
  const weight = excluded ? null : printed;
  const subject = { row, target, actual, year, weight: weight?.value ?? null };
  const settled = settle(assess(subject, policy), subject.weight, row.given?.number ?? null, policy);
  const reason = excluded ?? settled.reason;
  return {
    row,
    target,
    actual,
    status: statusOf(reason),
    reason,
    method: settled.method,
    score: settled.score,
    completion: settled.completion,
    deviation: settled.completion && settled.completion.minus(ONE),
    outcome: settled.outcome,
    answered: false,
    trace: traceOf(row, weight, settled),
    remark: reason && remarkOf(reason, row, subject.weight, policy),
  };
}
