import { adjustPolicy, type PolicyChoice } from '../../engine';
import { keptPolicies, knownPolicy } from './own-policies';
import type { Settings } from './settings';

/**
 * The policy `id` with the person's settings; where that is none, as it is `auto` or of a policy that is gone, each
 * table's own, with the settings too; the person's own policies may be recognised for it.
 */
export function policyChoice(id: string, settings: Settings): PolicyChoice {
  const chosen = knownPolicy(id, settings);
  if (chosen) return adjustPolicy(chosen, settings);
  return { own: keptPolicies(settings).own, adjust: (policy) => adjustPolicy(policy, settings) };
}
