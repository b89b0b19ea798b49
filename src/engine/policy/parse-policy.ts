import { contradictionsOf } from './contradictions-of';
import { policySchema, type Policy } from './policy';
import { PolicyError } from './policy-error';
import { problemOf } from './problem-of';

/** The policy that `data` describes. Throws a PolicyError, which names every wrong field, where it describes none. */
export function parsePolicy(data: unknown): Policy {
  const parsed = policySchema.safeParse(data, { reportInput: true });
  if (!parsed.success) throw new PolicyError(parsed.error.issues.map(problemOf));
  const contradictions = contradictionsOf(parsed.data);
  if (contradictions.length > 0) throw new PolicyError(contradictions);
  return parsed.data;
}
