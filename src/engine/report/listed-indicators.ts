import { indicatorName } from '../check/indicator-name';
import type { ScoredIndicator } from '../scoring/scored';
import type { Ledger } from './ledger';
import { normalText } from './normal-text';
import { plainQuotes } from './plain-quotes';

/** 列举 Indicators that a text lists by their whole names, and how many it says they are. */
export interface ListedIndicators {
  readonly indicators: readonly ScoredIndicator[];
  readonly count: number;
  readonly from: number;
  /** Behind `等3项指标`. */
  readonly to: number;
}

/** `“甲”“乙”、“丙”等3项指标`. */
const LIST = /(?:“[^“”]+”\0*[、,和及与]?)+等(\d{1,3})[个项条][^,;。]{0,6}?指标/g;
const NAME = /“([^“”]+)”/g;
const BRACKETS = /\([^()]*\)/g;

/** The lists of a text whose names all are indicators of the table. */
export function listedIndicators(text: string, ledger: Ledger): ListedIndicators[] {
  if (!/等\d/.test(text)) return [];
  return [...withoutBrackets(text).matchAll(LIST)].flatMap(({ 0: whole, 1: count = '', index }) => {
    const indicators = [...whole.matchAll(NAME)].flatMap(({ 0: quoted, index: at }) => {
      return indicatorsNamed(text.slice(index + at, index + at + quoted.length), ledger).slice(0, 1);
    });
    const isWhole = indicators.length === [...whole.matchAll(NAME)].length;
    return isWhole ? [{ indicators, count: Number(count), from: index, to: index + whole.length }] : [];
  });
}

/** The indicators of a name, however its quotation marks are written. */
export function indicatorsNamed(name: string, { source }: Ledger): readonly ScoredIndicator[] {
  const plain = plainName(name);
  return source.evaluation.indicators.filter(({ row }) => plainName(indicatorName(row)) === plain);
}

function plainName(text: string): string {
  return plainQuotes(normalText(text).text).replaceAll('"', '');
}

/** The text as long as it was, with nothing to read in its brackets. */
function withoutBrackets(text: string): string {
  const blank = (inner: string): string => inner.replace(BRACKETS, (bracket) => '\0'.repeat(bracket.length));
  const once = blank(text);
  return once === text ? text : withoutBrackets(once);
}
