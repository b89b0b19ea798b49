import { phrase, type Phrase } from '../message/phrase';
import { ZERO } from '../number/decimal';
import { percentText, plainText } from '../number/round';
import type { Field } from '../table/table';
import type { Rate, RateName } from './rate';
import { rateOf, type Term } from './quotient';

/** What a rate is called and where it is printed. */
export interface RateHead {
  readonly name: RateName;
  readonly title: Phrase;
  readonly row: number | null;
  readonly given: Field | null;
}

/** dividend ÷ divisor; none where a figure is missing or there is nothing to divide by. */
export function shareRate(head: RateHead, dividend: Term | null, divisor: Term | null): Rate[] {
  if (!dividend || !divisor?.value.gt(ZERO)) return [];
  const value = dividend.value.div(divisor.value);
  const values = {
    dividend: plainText(dividend.value),
    divisor: plainText(divisor.value),
    percent: percentText(value),
  };
  return [rateOf({ ...head, terms: [dividend, divisor], value, steps: () => [phrase('rate.step.quotient', values)] })];
}

/** 增减率 (now − before) ÷ before. */
export function changeRate(head: RateHead, now: Term | null, before: Term | null): Rate[] {
  if (!now || !before?.value.gt(ZERO)) return [];
  const value = now.value.minus(before.value).div(before.value);
  const values = { now: plainText(now.value), before: plainText(before.value), percent: percentText(value) };
  return [rateOf({ ...head, terms: [now, before], value, steps: () => [phrase('rate.step.change', values)] })];
}

/** 结余率 (budget − spent) ÷ budget. */
export function balanceRate(head: RateHead, spent: Term | null, budget: Term | null): Rate[] {
  if (!spent || !budget?.value.gt(ZERO)) return [];
  const value = budget.value.minus(spent.value).div(budget.value);
  const values = { budget: plainText(budget.value), spent: plainText(spent.value), percent: percentText(value) };
  return [rateOf({ ...head, terms: [budget, spent], value, steps: () => [phrase('rate.step.balance', values)] })];
}
