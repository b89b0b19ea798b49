import { indicatorName } from '../check/indicator-name';
import type { Ledger } from './ledger';
import { isCompletion } from './named-values';
import { isPercent, mentionsOf, type Mention } from './mention';
import type { Sentence } from './sentence';
import { toldIndicator } from './told-indicator';
import type { ScoredIndicator } from '../scoring/scored';

/** A completion rate that a text tells right after the result of an indicator, and that target and result do not give. */
export interface WrongCompletion {
  readonly mention: Mention;
  readonly indicator: ScoredIndicator;
  readonly name: string;
}

const RATE =
  /(?:^|[,(])(?:目标)?完成(?:率|比例|(?:年初|年度|全年)?(?:目标|计划|任务|指标)[值数]?的)(?:为|是|:|达到?)?$/;

/** `安防工程58.3公里，完成率104.11%`, behind the result of the indicator. */
export function wrongCompletions(sentence: Sentence, own: Ledger): WrongCompletion[] {
  const { text } = sentence;
  if (!text.includes('%') || !text.includes('完成')) return [];
  return mentionsOf(text).flatMap((mention) => {
    if (!isPercent(mention) || !RATE.test(text.slice(0, mention.at))) return [];
    const indicator = toldIndicator(sentence, mention.at, own);
    if (!indicator?.completion || isCompletion(mention, indicator.completion)) return [];
    return [{ mention, indicator, name: indicatorName(indicator.row) }];
  });
}
