import { amountOf } from '../execution/amount-of';
import type { Execution } from '../execution/execution';
import { ZERO, type Decimal } from '../number/decimal';
import { percentText, plainText, roundRatio } from '../number/round';
import { phrase, type Phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';

/**
 * What a note on the funds must explain: a low execution rate and a budget changed in the year (四川项目支出绩效自评表填表说明).
 * Empty where no note is due.
 */
export function executionFacts(execution: Execution, policy: Policy): readonly Phrase[] {
  return [lowRate(execution, policy), policy.execution.noteAdjusted ? adjustment(execution) : null].filter(
    (fact) => fact !== null,
  );
}

function lowRate({ funds, total, base, rate }: Execution, policy: Policy): Phrase | null {
  // The shown rate decides, so that no note says that 90.00% lies below 90.00%.
  if (!rate || roundRatio(rate).gte(policy.execution.noteBelow)) return null;
  const budget = amountOf(total[base], funds.moneyUnit);
  const spent = amountOf(total.spent, funds.moneyUnit);
  if (!budget || !spent) return null;
  return phrase('deviation.low-rate', {
    base: phrase(`execution.input.${base}`),
    budget: money(budget, funds.moneyUnit),
    spent: money(spent, funds.moneyUnit),
    rest: money(budget.minus(spent), funds.moneyUnit),
    rate: percentText(rate),
  });
}

function adjustment({ funds, total }: Execution): Phrase | null {
  const initial = amountOf(total.initial, funds.moneyUnit);
  const budget = amountOf(total.budget, funds.moneyUnit);
  if (!initial || !budget || initial.eq(budget)) return null;
  const change = budget.minus(initial);
  const values = {
    initial: money(initial, funds.moneyUnit),
    budget: money(budget, funds.moneyUnit),
    change: money(change.abs(), funds.moneyUnit),
  };
  return change.gt(ZERO) ? phrase('deviation.budget-raised', values) : phrase('deviation.budget-cut', values);
}

function money(amount: Decimal, unit: string): string {
  return `${plainText(amount)}${unit}`;
}
