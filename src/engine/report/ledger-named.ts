import type { Ledger } from './ledger';
import { pairOverlap } from './overlap';

const ENOUGH = 0.6;
const LEAD = 0.2;
const FORM = /专项|预算|项目|[“”"①-⑳]/g;

/** The table whose project the words before a figure name (`①工会经费项目710万元，`); null where that is not one alone. */
export function ledgerNamed(words: string, ledgers: readonly Ledger[]): Ledger | null {
  const named = (/([^,;:。①-⑳\d]{2,30})(?:\d[^;。]*)?$/.exec(words)?.[1] ?? '').replace(FORM, '');
  if (named.length < 2) return null;
  const rated = ledgers
    .map((ledger) => ({ ledger, rating: pairOverlap(named, ledger.names) }))
    .sort((a, b) => b.rating - a.rating);
  const [best, next] = rated;
  return best && best.rating >= ENOUGH && best.rating - (next?.rating ?? 0) >= LEAD ? best.ledger : null;
}
