import { sum } from '../number/decimal';
import type { Ledger } from './ledger';
import { listedIndicators, type ListedIndicators } from './listed-indicators';
import { kindNamed } from './kind-named';
import { normalText } from './normal-text';
import type { Sentence } from './sentence';

/** 列举的项数 A list of indicators with a number that can not be that of what it lists. */
export interface WrongListCount extends ListedIndicators {
  /** As many as are listed; null where the list may name some only, but there are no more than `most`. */
  readonly listed: number | null;
  readonly most: number;
}

const KIND = /([^,;。:“”\d]{1,12}?)(?:指标)?方面/g;
const TOGETHER = /^[^“;。]*?得满分,(?:共计?|合计)(\d+(?:\.\d+)?)分/;

/** The lists of a sentence that count fewer than they name, or more than the table has; `等` may stand for others. */
export function wrongListCounts(sentence: Sentence, ledger: Ledger): WrongListCount[] {
  return listedIndicators(sentence.text, ledger).flatMap((list) => {
    const listed = list.indicators.length;
    const most = mostOf(list, sentence, ledger);
    if (list.count === listed) return [];
    const isComplete = list.count < listed || isAllOf(list, sentence, ledger);
    return isComplete || list.count > most ? [{ ...list, listed: isComplete ? listed : null, most }] : [];
  });
}

/** How many indicators there are of the kind that the paragraph speaks of (`数量指标方面，`), or of all kinds. */
function mostOf({ indicators, from }: ListedIndicators, sentence: Sentence, { source }: Ledger): number {
  const { original, origin, text } = sentence;
  const before = normalText(original.slice(0, origin[0] ?? 0)).text + text.slice(0, from);
  const kind = [...before.matchAll(KIND)].at(-1)?.[1];
  const all = source.evaluation.indicators.filter(({ row }) => !row.detail);
  const alike = all.filter(({ row }) =>
    [row.level1, row.level2].some((label) => label && kindNamed(label.text) === kind),
  );
  return indicators.every((one) => alike.includes(one)) ? alike.length : all.length;
}

/** True where the marks that all of them have together are those of the listed ones. */
function isAllOf({ indicators, to }: ListedIndicators, { text }: Sentence, { units }: Ledger): boolean {
  const marks = TOGETHER.exec(text.slice(to))?.[1];
  const own = units.filter(({ indicator, shared }) => !shared && indicators.includes(indicator));
  const weights = own.flatMap(({ weight }) => weight ?? []);
  return marks !== undefined && weights.length === indicators.length && sum(weights).eq(marks);
}
