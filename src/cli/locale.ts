import type { Locale } from '../engine';

/** Order of the POSIX variables that name the language of messages. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** English where the environment asks for it; Chinese otherwise, since that is what the users read. */
export function localeOf(environment: Readonly<Record<string, string | undefined>>): Locale {
  const named = VARIABLES.map((name) => environment[name]).find((value) => value);
  return named?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}
