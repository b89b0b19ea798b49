import type { ScoredIndicator } from '../../scoring/scored';

/** True where the actual value is the target written once more (`≥95%`), and measures nothing. */
export function isCopied({ reason, outcome, target, actual }: ScoredIndicator): boolean {
  // Without marks nothing is scored, and no reason says so.
  if (reason !== 'no-weight' || outcome !== null) return reason === 'copied-actual';
  if (target.kind !== 'quantity' && target.kind !== 'range') return false;
  return actual.kind === 'quantity' ? actual.explicit : actual.kind === 'range' && actual.text === target.text;
}
