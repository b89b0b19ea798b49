import { policies, type Locale, type Policy, type Standing } from '../../engine';
import { EXIT, type ExitStatus } from '../exit-status';
import type { Io } from '../io';

/** `jiping policies`: each policy with where it applies, how it is known, and the source of each of its rules. */
export function policiesCommand(io: Io): ExitStatus {
  for (const policy of policies) {
    io.out(`${policy.id}  ${io.locale === 'en' ? policy.nameEn : policy.name}`);
    io.out(`  ${standingLine(policy, io.locale)}`);
    for (const line of sourceLines(policy, io.locale)) io.out(`  ${line}`);
  }
  return EXIT.done;
}

/** How a policy came to be known. */
const STANDING: Readonly<Record<Locale, Readonly<Record<Standing, string>>>> = {
  'zh-CN': {
    seen: '见到原表或原文',
    'second-hand': '见于转述，未见原文',
    unverified: '未经核实，须由人对照原文',
    own: '使用者自定',
  },
  en: {
    seen: 'the form or text itself was seen',
    'second-hand': 'second-hand, the text was not seen',
    unverified: 'unverified, to be checked against the text',
    own: 'set by the user',
  },
};

function standingLine({ region, regionEn, standing }: Policy, locale: Locale): string {
  const known = STANDING[locale][standing];
  return locale === 'en' ? `For: ${regionEn || region}. Standing: ${known}.` : `适用：${region}。来历：${known}。`;
}

type Evidence = Policy['sources']['weights']['evidence'];

/** How surely a source is known; a rule that is only remembered must be checked by a person. */
const EVIDENCE: Readonly<Record<Locale, Readonly<Record<Evidence, string>>>> = {
  'zh-CN': { read: '见原文', reported: '见转引', remembered: '待核对原文', product: '本软件的约定', own: '使用者自定' },
  en: {
    read: 'seen in the text',
    reported: 'seen quoted',
    remembered: 'to be checked against the text',
    product: 'a convention of this program',
    own: 'set by the user',
  },
};

function sourceLines({ sources, rehearsal }: Policy, locale: Locale): string[] {
  const rehearsed = Object.values(rehearsal ?? {}).map(({ source }) => source);
  return [...Object.values(sources), ...rehearsed].map(
    ({ document, place, rule, evidence }) =>
      `${rule}（${[document, place].filter(Boolean).join(' ')}；${EVIDENCE[locale][evidence]}）`,
  );
}
