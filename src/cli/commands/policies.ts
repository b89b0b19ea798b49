import { policies, type Locale, type Policy } from '../../engine';
import { EXIT, type ExitStatus } from '../exit-status';
import type { Io } from '../io';

/** `jiping policies`: each policy with the source of each of its rules. */
export function policiesCommand(io: Io): ExitStatus {
  for (const policy of policies) {
    io.out(`${policy.id}  ${io.locale === 'en' ? policy.nameEn : policy.name}`);
    for (const line of sourceLines(policy, io.locale)) io.out(`  ${line}`);
  }
  return EXIT.done;
}

type Evidence = Policy['sources']['weights']['evidence'];

/** How surely a source is known; a rule that is only remembered must be checked by a person. */
const EVIDENCE: Readonly<Record<Locale, Readonly<Record<Evidence, string>>>> = {
  'zh-CN': { read: '见原文', reported: '见转引', remembered: '待核对原文', product: '本软件的约定' },
  en: {
    read: 'seen in the text',
    reported: 'seen quoted',
    remembered: 'to be checked against the text',
    product: 'a convention of this program',
  },
};

function sourceLines({ sources, rehearsal }: Policy, locale: Locale): string[] {
  const rehearsed = Object.values(rehearsal ?? {}).map(({ source }) => source);
  return [...Object.values(sources), ...rehearsed].map(
    ({ document, place, rule, evidence }) =>
      `${rule}（${[document, place].filter(Boolean).join(' ')}；${EVIDENCE[locale][evidence]}）`,
  );
}
