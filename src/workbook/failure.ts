import type { Locale } from '../engine';
import { FAILURE_SENTENCES } from './failure-sentences';

export type FailureCode = keyof typeof FAILURE_SENTENCES;

/** What goes wrong in a host, said for the person who uses it. Nothing was written when it is thrown. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly code: FailureCode,
    readonly detail: Readonly<Record<string, string>> = {},
  ) {
    super(sentence(code, detail, 'zh-CN'));
  }

  say(locale: Locale): string {
    return sentence(this.code, this.detail, locale);
  }
}

function sentence(code: FailureCode, detail: Readonly<Record<string, string>>, locale: Locale): string {
  return FAILURE_SENTENCES[code][locale].replace(/\{(\w+)\}/g, (slot, name: string) => detail[name] ?? slot);
}
