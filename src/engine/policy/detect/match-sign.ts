import { phrase } from '../../message/phrase';
import { decimal } from '../../number/decimal';
import type { Sign } from '../policy';
import type { DetectionReason } from './detection';
import { comparable, type FormWords, type Mention } from './form-words';

/** 特征 A sign made ready for comparing. */
export interface ReadySign {
  readonly sign: Sign;
  readonly words: readonly string[];
}

export function readySign(sign: Sign): ReadySign {
  return { sign, words: sign.words.map(comparable) };
}

/** What shows the sign in the form; null where the form does not show it. */
export function matchSign({ sign, words }: ReadySign, form: FormWords): DetectionReason | null {
  const place = phrase(`policy.detect.place.${sign.in}`);
  const shown = form[sign.in].find((mention) => shows(mention, sign, words));
  if (sign.absent) {
    if (shown) return null;
    return { text: phrase('policy.detect.absent', { place, words: sign.words.join('、') }), cell: null };
  }
  if (!shown) return null;
  const { cell, text } = shown;
  const word = words.find((one) => text.includes(one)) ?? text;
  if (sign.weight === undefined) return { text: phrase('policy.detect.shown', { place, cell, word }), cell };
  return { text: phrase('policy.detect.shown-marks', { place, cell, word, marks: sign.weight }), cell };
}

function shows({ text, marks }: Mention, sign: Sign, words: readonly string[]): boolean {
  const named = words.some((word) => (sign.in === 'money-unit' ? text === word : text.includes(word)));
  return named && (sign.weight === undefined || (marks !== null && marks.eq(decimal(sign.weight))));
}
