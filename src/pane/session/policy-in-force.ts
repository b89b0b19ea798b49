import { policies, type Policy } from '../../engine';
import { knownPolicy } from './own-policies';
import type { PaneState } from './state';
import { shownTable } from './tables-of';

/** The policy that settings are made to, as it stands without them: the chosen one, else that of the table that is shown, else the first. */
export function policyInForce(state: Pick<PaneState, 'settings' | 'book' | 'table'>): Policy | undefined {
  const { settings } = state;
  return knownPolicy(settings.policy, settings) ?? shownTable(state)?.detection.policy ?? policies[0];
}
