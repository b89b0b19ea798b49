import type * as z from 'zod';
import { phrase } from '../message/phrase';
import { contradictionsOf } from './contradictions-of';
import { derivePolicy } from './derive-policy';
import { policySchema, type Policy } from './policy';
import { PolicyError } from './policy-error';
import { derivedPolicySchema } from './policy-file';
import { problemOf } from './problem-of';

/**
 * The policy that `data` describes: a whole one, or what differs from one of `bases`. Throws a PolicyError, which names every
 * wrong field, where it describes none.
 */
export function parsePolicy(data: unknown, bases: readonly Policy[] = []): Policy {
  const policy = isDerived(data) ? derive(data, bases) : checked(policySchema, data);
  const contradictions = contradictionsOf(policy);
  if (contradictions.length > 0) throw new PolicyError(contradictions);
  return policy;
}

function isDerived(data: unknown): data is object {
  return typeof data === 'object' && data !== null && 'basedOn' in data;
}

function derive(data: object, bases: readonly Policy[]): Policy {
  const own = checked(derivedPolicySchema, data);
  const base = bases.find(({ id }) => id === own.basedOn);
  if (!base) throw new PolicyError([phrase('policy.no-base', { path: 'basedOn', id: own.basedOn })]);
  return checked(policySchema, derivePolicy(own, base));
}

function checked<T>(schema: z.ZodType<T>, data: unknown): T {
  const parsed = schema.safeParse(data, { reportInput: true });
  if (!parsed.success) throw new PolicyError(parsed.error.issues.map(problemOf));
  return parsed.data;
}
