import { needsPolicy, say, type Locale, type TableEvaluation } from '../engine';
import { words } from './words';

/** The policy of a table, how it came to be used and, where nobody chose it, why; a line each. Nothing where it needs none. */
export function policyLines({ table, policy, basis, detection }: TableEvaluation, locale: Locale): string[] {
  if (!needsPolicy(table)) return [];
  const name = locale === 'en' ? policy.nameEn : policy.name;
  const used = words(locale, 'policy-used', { name, told: words(locale, `policy-${basis}`, { id: policy.id }) });
  if (basis === 'chosen') return [used];
  return [used, ...detection.reasons.map(({ text }) => `  ${say(text, locale)}`)];
}
