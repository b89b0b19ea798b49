import { policies, policyById, type Locale, type Policy } from '../engine';
import { Unusable } from './unusable';
import { words } from './words';

/** How a policy came to be used: named by the caller, or the program's own default. */
export type PolicyBasis = 'chosen' | 'default';

const DEFAULT_POLICY = 'mof-2020';

/** The policy `id`, or the default where none is named; throws Unusable where there is no such policy. */
export function policyOf(id: string | undefined, locale: Locale): { policy: Policy; basis: PolicyBasis } {
  const policy = policyById(id ?? DEFAULT_POLICY);
  if (!policy) {
    const known = policies.map((one) => one.id).join(locale === 'en' ? ', ' : '、');
    throw new Unusable(words(locale, 'policy-unknown', { id: id ?? DEFAULT_POLICY, known }));
  }
  return { policy, basis: id === undefined ? 'default' : 'chosen' };
}
