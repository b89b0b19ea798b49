import type { Policy } from '../../../src/engine/policy/policy';
import { scoreIndicator } from '../../../src/engine/scoring/score';
import { indicatorRow, type Told } from './fixtures';

/** The score of an indicator under a policy, with two digits; null where there is none. */
export function scoreTold(told: Told, policy: Policy): string | null {
  const context = { year: null, rate: null, unprinted: new Map() };
  return scoreIndicator(indicatorRow(told), context, policy).score?.toFixed(2) ?? null;
}
