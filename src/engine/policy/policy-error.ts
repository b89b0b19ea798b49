import { say, type Locale, type Phrase } from '../message/phrase';

/** A policy that can not be used: each problem names its field. */
export class PolicyError extends Error {
  constructor(readonly problems: readonly Phrase[]) {
    super(sentences(problems, 'zh-CN'));
    this.name = 'PolicyError';
  }

  /** All problems in words of the language. */
  in(locale: Locale): string {
    return sentences(this.problems, locale);
  }
}

function sentences(problems: readonly Phrase[], locale: Locale): string {
  return problems.map((problem) => say(problem, locale)).join(locale === 'en' ? ' ' : '');
}
