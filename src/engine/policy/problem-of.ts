import type * as z from 'zod';
import { phrase, type Phrase } from '../message/phrase';
import { pathText } from './path-text';

/** What is wrong with one field of a policy, in our words; the field is named by its path (`grades[1].from`). */
export function problemOf(issue: z.core.$ZodIssue): Phrase {
  const path = pathText(issue.path) || phrase('policy.whole');
  if (issue.code !== 'unrecognized_keys' && issue.input === undefined) return phrase('policy.missing', { path });
  const found = JSON.stringify(issue.input);
  switch (issue.code) {
    case 'invalid_type':
      return phrase('policy.wrong-type', { path, expected: kindOf(issue.expected), found });
    case 'unrecognized_keys':
      return phrase('policy.unknown', { path: issue.keys.map((key) => pathText([...issue.path, key])).join(', ') });
    case 'invalid_format':
      return phrase('policy.wrong-text', { path, found });
    case 'invalid_value':
      return phrase('policy.wrong-choice', { path, choices: issue.values.map(String).join(', '), found });
    case 'invalid_union':
      return unionProblem(issue);
    default:
      return phrase('policy.wrong-value', { path, found });
  }
}

/** A field that decides what the others must be (`from`, `kind`, `method`) is missing or says something unknown. */
function unionProblem({ discriminator, input, path }: z.core.$ZodIssueInvalidUnion): Phrase {
  const inner = discriminator !== undefined && typeof input === 'object' && input !== null;
  const found: unknown = inner ? Reflect.get(input, discriminator) : input;
  const place = pathText(path) || phrase('policy.whole');
  if (found === undefined) return phrase('policy.missing', { path: place });
  return phrase('policy.wrong-value', { path: place, found: JSON.stringify(found) });
}

/** What JSON calls a kind of value, in words; the rest are objects. */
function kindOf(expected: string): Phrase {
  switch (expected) {
    case 'string':
      return phrase('policy.kind.text');
    case 'number':
    case 'int':
      return phrase('policy.kind.number');
    case 'boolean':
      return phrase('policy.kind.boolean');
    case 'array':
    case 'tuple':
      return phrase('policy.kind.list');
    default:
      return phrase('policy.kind.object');
  }
}
