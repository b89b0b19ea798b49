import type { IndicatorRow } from '../table/table';
import type { Reading } from '../target/target';
import type { ScoreReason, ScoringWeight } from './scored';

/** Why there is nothing to score on a row, whatever its target and actual say; null where there is. */
export function exclusionOf(
  row: IndicatorRow,
  target: Reading,
  actual: Reading,
  weight: ScoringWeight | null,
): ScoreReason | null {
  if (row.detail) return 'detail';
  if (row.sharedWith !== null) return 'shared-cell';
  const idle = actual.kind === 'not-applicable' || actual.kind === 'blank';
  if (target.kind === 'not-applicable' && idle) return 'not-applicable';
  return weight ? null : 'no-weight';
}
