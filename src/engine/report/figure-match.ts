import { coreName } from '../check/core-name';
import type { ScoredIndicator } from '../scoring/scored';
import type { Ledger } from './ledger';
import { isCount, type Mention } from './mention';
import { normalText } from './normal-text';
import { overlap, pairOverlap } from './overlap';
import type { Sentence } from './sentence';

/** A figure of a sentence with the indicator that it is most likely the figure of. */
export interface FigureMatch {
  readonly mention: Mention;
  readonly indicator: ScoredIndicator;
  readonly ledger: Ledger;
  readonly core: string;
  /** How much of the indicator's name the clause says, up to 1. */
  readonly closeness: number;
  /** The clause around the figure, and where it begins. */
  readonly clause: string;
}

/** An indicator with what its name says once the words for doing and measuring are gone. */
export interface NamedIndicator {
  readonly indicator: ScoredIndicator;
  readonly ledger: Ledger;
  readonly core: string;
}

const ENOUGH = 0.6;
const DOING = /^(?:组织|开展|安排|完成|实施|发放|参加|参与|帮扶|资助|享受|新增|补助|慰问(?=困难))+(?=.{2})/;
const MEASURE = /(?:标准|人均|总数|数量|个数|人次|户次|次数|人数|户数|批次|场次|成本|经费|数){1,9}$/;
const QUOTES = /[“”"'《》]/g;
const MARK = /(?<!\d),|,(?!\d)|[;:、。!?]|[”"](?=[“"])/;
/** A number of indicators, projects or rules is no result. */
const NO_RESULT = /^[^,;、。]{0,10}(?:指标|项目|问题|方面|办法|制度|文件)/;

/** The indicators whose value is a count, or whatever `wanted` says of them, with the core of their names. */
export function namedIndicators(
  ledgers: readonly Ledger[],
  wanted: (indicator: ScoredIndicator) => boolean,
): NamedIndicator[] {
  return ledgers.flatMap((ledger) =>
    ledger.source.evaluation.indicators
      .filter((indicator) => !indicator.row.detail && wanted(indicator))
      .map((indicator) => ({ indicator, ledger, core: coreOf(indicator) }))
      .filter(({ core }) => core.length >= 2),
  );
}

function coreOf({ row }: ScoredIndicator): string {
  const name = normalText(row.level3?.text ?? '')
    .text.replace(QUOTES, '')
    .replace(/\([^()]*\)/g, '');
  return coreName(name.replace(MEASURE, '')).replace(DOING, '');
}

/** The indicator that is nearest to what the clause around a figure says; null where none is near, or two equally. */
export function matchFigure(
  sentence: Sentence,
  mention: Mention,
  indicators: readonly NamedIndicator[],
): FigureMatch | null {
  if (isCount(mention) && NO_RESULT.test(sentence.text.slice(mention.end))) return null;
  const clause = clauseAround(sentence.text, mention);
  const words = clause.replace(QUOTES, '').replace(mention.text, '');
  let best: FigureMatch | null = null;
  let rival = 0;
  for (const { indicator, ledger, core } of indicators) {
    const closeness = (overlap(core, words) + pairOverlap(core, words)) / 2;
    if (overlap(core, words) < ENOUGH || pairOverlap(core, words) === 0) continue;
    const better = !best || closeness > best.closeness;
    if (better) {
      rival = best?.closeness ?? 0;
      best = { mention, indicator, ledger, core, closeness, clause };
    } else rival = Math.max(rival, closeness);
  }
  return best && best.closeness > rival ? best : null;
}

/** What stands between two marks around the figure. */
export function clauseAround(text: string, { at, end }: Mention): string {
  const before = text.slice(0, at).split(MARK).at(-1) ?? '';
  const after = text.slice(end).split(MARK)[0] ?? '';
  return `${before}${text.slice(at, end)}${after}`;
}

/** True for an indicator that counts what the mention counts, if only by a word that no list of units has (`28口`). */
export function countsLike({ target, actual }: ScoredIndicator, mention: Mention, text: string): boolean {
  const behind = text.slice(mention.end);
  return [target, actual].some(
    (reading) =>
      reading.kind === 'quantity' &&
      reading.unit !== null &&
      (mention.unit === null
        ? behind.startsWith(reading.unit.name)
        : reading.unit.dimension === mention.unit.dimension && reading.unit.base === mention.unit.base),
  );
}
