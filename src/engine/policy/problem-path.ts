import type { Phrase } from '../message/phrase';

/** Which field of a policy a problem is about, as in `grades[1].from`; '' for the policy as a whole. */
export function problemPath({ values: { path } }: Phrase): string {
  return typeof path === 'string' ? path : '';
}
