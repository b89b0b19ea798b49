import { TEN_THOUSAND, type Decimal } from '../number/decimal';
import type { ScoredIndicator } from '../scoring/scored';
import type { Quantity, Reading } from '../target/target';
import type { FigureMatch, NamedIndicator } from './figure-match';
import { isPercent, mentionsOf, type Mention } from './mention';
import type { Sentence } from './sentence';

const PLANNED = /未达到?(?:了)?$|不足$|低于$|高于$|预期|目标|计划|拟|应|申报|年初|指标值|任务|[≥≤<>]$/;
const DONE = /了|已|实际|完成|实现|达到|惠及/;
/** A name said so fully is that indicator, however far the figure is off. */
const SURE = 0.8;

/**
 * What the table says of the indicator that a figure is matched with, where the two contradict each other beyond doubt;
 * else null. `before` is what stands before the figure in its clause, `all` the sentences of the report.
 */
export function contradictedQuantity(
  match: FigureMatch,
  before: string,
  indicators: readonly NamedIndicator[],
  all: readonly Sentence[],
): Quantity | null {
  if (agrees(match, before) || agreesWithAnother(match, indicators)) return null;
  const due = dueOf(match.indicator);
  return due && isNear(match, due) && !isToldElsewhere(match, due, all) ? due : null;
}

/** The amount in the base unit of its dimension. */
export function baseAmount({ value, unit }: Quantity): Decimal {
  return unit ? value.times(unit.factor) : value;
}

function dueOf({ target, actual }: ScoredIndicator): Quantity | null {
  if (actual.kind === 'quantity') return actual;
  return target.kind === 'quantity' ? target : null;
}

/** What was planned may be said of the plan; of what was done only what was done. */
function agrees({ indicator: { target, actual }, mention, clause }: FigureMatch, before: string): boolean {
  if (says(actual, mention)) return true;
  const done =
    (isPercent(mention) || DONE.test(clause)) && !PLANNED.test(before) && actual.kind === 'quantity' && isExact(actual);
  return !done && (target.kind === 'quantity' ? baseAmount(target).eq(mention.amount) : says(target, mention));
}

function isExact({ operator }: Quantity): boolean {
  return operator === '=';
}

function says(reading: Reading, { amount }: Mention): boolean {
  if (reading.kind === 'range') return reading.low.lte(amount) && reading.high.gte(amount);
  if (reading.kind !== 'quantity') return reading.kind !== 'blank' && reading.kind !== 'not-applicable';
  const due = baseAmount(reading);
  if (due.eq(amount)) return true;
  if (!reading.explicit) return false;
  return reading.operator.startsWith('>') ? amount.gte(due) : reading.operator.startsWith('<') && amount.lte(due);
}

/** The same words may be of another indicator, whose figure it is. */
function agreesWithAnother(match: FigureMatch, indicators: readonly NamedIndicator[]): boolean {
  // Of several names that are said as they stand the nearest one was chosen.
  if (match.closeness === 1 && isPercent(match.mention)) return false;
  return indicators.some(
    ({ indicator, core }) =>
      indicator !== match.indicator &&
      [indicator.target, indicator.actual].some(
        (reading) => reading.kind === 'quantity' && says(reading, match.mention),
      ) &&
      [...new Set(core)].filter((character) => match.clause.includes(character)).length * 2 > core.length,
  );
}

/** What is said by half of a name only is something else where the text tells the figure by the name as it stands. */
function isToldElsewhere({ closeness, core }: FigureMatch, due: Quantity, all: readonly Sentence[]): boolean {
  if (closeness >= SURE) return false;
  const amount = baseAmount(due);
  return all.some(({ text }) => text.includes(core) && mentionsOf(text).some((one) => one.amount.eq(amount)));
}

/** A figure that is far off is held against an indicator only where the words leave no doubt. */
function isNear({ closeness, mention }: FigureMatch, due: Quantity): boolean {
  const amount = baseAmount(due);
  if (closeness >= SURE || amount.eq(mention.amount.times(TEN_THOUSAND))) return true;
  return amount.lte(mention.amount.times(2)) && mention.amount.lte(amount.times(2));
}
