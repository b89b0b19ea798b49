import type { Phrase } from '../message/phrase';
import { parsePolicy } from './parse-policy';
import { policies } from './policies';
import type { Policy } from './policy';
import { PolicyError } from './policy-error';

/** The policy of a file that somebody wrote, perhaps based on one of ours. Throws a PolicyError, which names every wrong field. */
export function importPolicy(data: unknown): Policy {
  return parsePolicy(data, policies);
}

/** What is wrong with the policy of a file; empty where it can be used. */
export function policyErrors(data: unknown): readonly Phrase[] {
  try {
    importPolicy(data);
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.problems;
    throw error;
  }
}
