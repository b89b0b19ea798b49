import type { Locale, Policy } from '../../engine';

/** The name of a policy in the language. */
export function policyName({ name, nameEn }: Policy, locale: Locale): string {
  return locale === 'en' ? nameEn : name;
}
