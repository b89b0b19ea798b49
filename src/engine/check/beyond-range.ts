import type { ScoredIndicator } from '../scoring/scored';
import { comparable } from '../target/comparable';

/** Whether more was reached than the range of the target plans: `6期` of `3-5期`. What that costs no document says. */
export function beyondRange({ target, actual }: ScoredIndicator): boolean {
  if (target.kind !== 'range' || actual.kind !== 'quantity') return false;
  return comparable(target, actual)?.actual.gt(target.high) === true;
}
