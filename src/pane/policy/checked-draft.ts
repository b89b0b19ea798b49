import { importPolicy, PolicyError, withOwnSources, type Phrase, type Policy } from '../../engine';
import type { PolicyDraft } from '../session/state';

/** A draft as a policy that can be kept, each changed rule saying whose it is; or what is wrong with it. */
export type CheckedDraft = { readonly policy: Policy } | { readonly problems: readonly Phrase[] };

export function checkedDraft({ before, data }: PolicyDraft): CheckedDraft {
  try {
    return { policy: withOwnSources(importPolicy(data), before.policy, before.base) };
  } catch (error) {
    if (error instanceof PolicyError) return { problems: error.problems };
    throw error;
  }
}
