import type { ScoreReason, ScoreStatus } from './scored';

const STATUSES: Record<ScoreReason, ScoreStatus> = {
  'unit-assumed': 'scored',
  'copied-actual': 'needs-confirmation',
  'several-tasks': 'needs-confirmation',
  'person-decides': 'needs-confirmation',
  'outside-band': 'needs-confirmation',
  'deadline-unknown': 'needs-confirmation',
  'target-blank': 'unreadable',
  'actual-blank': 'unreadable',
  'text-for-quantity': 'unreadable',
  'dimension-differs': 'unreadable',
  'no-weight': 'not-scored',
  detail: 'not-scored',
  'not-applicable': 'not-scored',
  'shared-cell': 'not-scored',
};

/** The status that a reason brings about; without one the score stands. */
export function statusOf(reason: ScoreReason | null): ScoreStatus {
  return reason === null ? 'scored' : STATUSES[reason];
}
