import { say, type Finding, type Locale, type Severity } from '../engine';
import { words } from './words';

const SEVERITIES: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  'zh-CN': { error: '错', warning: '警', hint: '提' },
  en: { error: 'error', warning: 'warning', hint: 'hint' },
};

/** A finding as a line: how grave, its code, where, what; one that a person set aside says so first, and why last. */
export function findingText({ severity, code, message, aside }: Finding, place: string, locale: Locale): string {
  const told = `${code} ${place} ${say(message, locale)}`;
  if (aside === null) return `[${severityText(severity, locale)}] ${told}`;
  return `[${words(locale, 'aside')}] ${told} ${words(locale, 'aside-reason', { reason: aside })}`;
}

/** How grave, in a word: `错`. */
export function severityText(severity: Severity, locale: Locale): string {
  return SEVERITIES[locale][severity];
}
