import type { ScoredIndicator } from '../scoring/scored';
import { countsLike, matchFigure, namedIndicators } from './figure-match';
import type { Ledger } from './ledger';
import { isCount, mentionsOf, type Mention } from './mention';
import type { Sentence } from './sentence';

/** A name said so fully is that indicator. */
const SURE = 0.8;
const MEASURED = /^(?:count|length|area|mass|volume)(?!.*per_)/;
const STRETCH = /[^;。]*$/;

/** The one indicator whose result a sentence tells before a place, since the last semicolon; null where it tells of none or of several. */
export function toldIndicator(sentence: Sentence, at: number, own: Ledger): ScoredIndicator | null {
  const from = at - (STRETCH.exec(sentence.text.slice(0, at))?.[0].length ?? 0);
  const counted = namedIndicators(
    [own],
    ({ actual }) => actual.kind === 'quantity' && MEASURED.test(actual.unit?.dimension ?? ''),
  );
  if (counted.length === 0) return null;
  const told = mentionsOf(sentence.text)
    .filter((mention) => mention.at >= from && mention.end <= at && (isCount(mention) || mention.unit === null))
    .flatMap((mention) => {
      const alike = counted.filter(({ indicator }) => countsLike(indicator, mention, sentence.text));
      const match = matchFigure(sentence, mention, alike);
      return match && match.closeness >= SURE && isResult(match.indicator, mention) ? [match.indicator] : [];
    });
  const [only, ...others] = new Set(told);
  return only && others.length === 0 ? only : null;
}

function isResult({ actual }: ScoredIndicator, { amount }: Mention): boolean {
  return actual.kind === 'quantity' && actual.value.times(actual.unit?.factor ?? 1).eq(amount);
}
