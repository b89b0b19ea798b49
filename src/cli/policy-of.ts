import { asDetected, policies, policyById, type Locale, type PolicyChoice } from '../engine';
import { isPolicyFile, policyFromFile } from './policy-file';
import { Unusable } from './unusable';
import { words } from './words';

/** The policy `id`, that of a file, or where none is named that of each table's form; throws Unusable where there is no such policy. */
export async function policyOf(id: string | undefined, locale: Locale): Promise<PolicyChoice> {
  if (id === undefined) return asDetected;
  if (isPolicyFile(id)) return policyFromFile(id, locale);
  const policy = policyById(id);
  if (policy) return policy;
  const known = policies.map((one) => one.id).join(locale === 'en' ? ', ' : '、');
  throw new Unusable(words(locale, 'policy-unknown', { id, known }));
}
