import type { Answers, Aside } from '../answers';
import type { Finding } from '../check/finding';
import { say, type Locale } from '../message/phrase';
import { squeeze } from '../table/text';
import { placeOfKey } from './aside-key';

/** The findings, each with the reason for which a person set it aside. A finding that says something else by now is open. */
export function withAsides(findings: readonly Finding[], asides: Answers['asides']): readonly Finding[] {
  if (asides.size === 0) return findings;
  const byPlace = new Map<string, Aside[]>();
  for (const [key, aside] of asides) {
    const place = placeOfKey(key);
    byPlace.set(place, [...(byPlace.get(place) ?? []), aside]);
  }
  return findings.map((finding) => {
    const candidates = byPlace.get(`${finding.code}@${finding.cell}`) ?? [];
    const aside = candidates.find(({ said, reason }) => reason.trim() !== '' && says(finding, said));
    return aside ? { ...finding, aside: aside.reason.trim() } : finding;
  });
}

const LOCALES: readonly Locale[] = ['zh-CN', 'en'];

/** True where this is the sentence of the finding in either language, however it was broken into lines. */
function says({ message }: Finding, said: string): boolean {
  return LOCALES.some((locale) => squeeze(say(message, locale)) === squeeze(said));
}
