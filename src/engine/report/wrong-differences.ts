import type { Decimal } from '../number/decimal';
import type { ScoredIndicator } from '../scoring/scored';
import type { Quantity } from '../target/target';
import type { Ledger } from './ledger';
import { isCount, mentionsOf, type Mention } from './mention';
import type { Sentence } from './sentence';
import { toldIndicator } from './told-indicator';

/** How far a result is said to be from its target, which target and result do not give. */
export interface WrongDifference {
  readonly mention: Mention;
  readonly indicator: ScoredIndicator;
  readonly target: Quantity;
  readonly actual: Quantity;
  /** In base units. */
  readonly due: Decimal;
}

const AIM = String.raw`(?:年初|年度|预期|计划)?(?:目标|指标|计划)[值数]?`;
/** `比目标值多`, `较计划420名减少`, `超目标`; what stands right behind `低于目标` is the target. */
const AWAY = new RegExp(
  String.raw`(?:^|[,(])(?:(?:比|较|与)${AIM}(?:\d[\d.]*[^\d,;。]{1,4}?)?(?:相?差|多|少|超出?|超过|增加|减少)(?:完成)?了?|超出?${AIM})$`,
);

/** `安防工程58.3公里，比目标值多2.3公里`, behind the result of the indicator. */
export function wrongDifferences(sentence: Sentence, own: Ledger): WrongDifference[] {
  const { text } = sentence;
  if (!/(?:目标|指标|计划)/.test(text)) return [];
  return mentionsOf(text).flatMap((mention) => {
    if (!isCount(mention) || !AWAY.test(text.slice(0, mention.at))) return [];
    const indicator = toldIndicator(sentence, mention.at, own);
    const { target, actual } = indicator ?? {};
    if (!indicator || target?.kind !== 'quantity' || actual?.kind !== 'quantity') return [];
    if (!target.unit || target.unit.dimension !== mention.unit?.dimension) return [];
    const due = amountOf(actual).minus(amountOf(target)).abs();
    return due.eq(mention.amount) ? [] : [{ mention, indicator, target, actual, due }];
  });
}

function amountOf({ value, unit }: Quantity): Decimal {
  return value.times(unit?.factor ?? 1);
}
