import { say, type Locale, type TableEvaluation } from '../engine';
import { words } from './words';

/** The policy of a table, how it came to be used and, where nobody chose it, why; a line each. */
export function policyLines({ policy, basis, detection }: TableEvaluation, locale: Locale): string[] {
  const name = locale === 'en' ? policy.nameEn : policy.name;
  const used = words(locale, 'policy-used', { name, told: words(locale, `policy-${basis}`, { id: policy.id }) });
  if (basis === 'chosen') return [used];
  return [used, ...detection.reasons.map(({ text }) => `  ${say(text, locale)}`)];
}
