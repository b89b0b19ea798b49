import type { ScoredIndicator } from '../scoring/scored';
import { countsLike, matchFigure, namedIndicators } from './figure-match';
import type { Ledger } from './ledger';
import { isCount, mentionsOf, type Mention } from './mention';
import type { Sentence } from './sentence';

/** A name said so fully is that indicator. */
const SURE = 0.8;
const MEASURED = /^(?:count|length|area|mass|volume)(?!.*per_)/;
/** What was to be reached, and how far off it is, are told beside what was. */
const AIMED = /(?:目标|计划|任务|指标)[值数]?(?:为|是|:)?(?:完成)?$|(?:多|少|差|超出|超过|增加)(?:完成)?了?$/;
/** What brackets add is beside the result. */
const IN_BRACKETS = /^[^()]*\)/;
const STRETCH = /[^;。]*$/;

/** The indicator whose result is the last that a sentence tells before a place, since the last semicolon; null where that is of none. */
export function toldIndicator(sentence: Sentence, at: number, own: Ledger): ScoredIndicator | null {
  const from = at - (STRETCH.exec(sentence.text.slice(0, at))?.[0].length ?? 0);
  const counted = namedIndicators(
    [own],
    ({ actual }) => actual.kind === 'quantity' && MEASURED.test(actual.unit?.dimension ?? ''),
  );
  if (counted.length === 0) return null;
  const last = mentionsOf(sentence.text)
    .filter((mention) => mention.at >= from && mention.end <= at && (isCount(mention) || mention.unit === null))
    .filter((mention) => !IN_BRACKETS.test(sentence.text.slice(mention.end, at)))
    .filter((mention) => !AIMED.test(sentence.text.slice(0, mention.at)))
    .at(-1);
  if (!last) return null;
  const alike = counted.filter(({ indicator }) => countsLike(indicator, last, sentence.text));
  const match = matchFigure(sentence, last, alike);
  return match && match.closeness >= SURE && isResult(match.indicator, last) ? match.indicator : null;
}

function isResult({ actual }: ScoredIndicator, { amount }: Mention): boolean {
  return actual.kind === 'quantity' && actual.value.times(actual.unit?.factor ?? 1).eq(amount);
}
