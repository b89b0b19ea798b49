import { adjustPolicy, type PolicyChoice } from '../../engine';
import { knownPolicy } from './own-policies';
import type { Settings } from './settings';

/**
 * The policy `id` with the person's settings; where that is none, as it is `auto` or of a policy that is gone, each
 * table's own, with the settings too.
 */
export function policyChoice(id: string, settings: Settings): PolicyChoice {
  const chosen = knownPolicy(id, settings);
  return chosen ? adjustPolicy(chosen, settings) : ({ policy }) => adjustPolicy(policy, settings);
}
