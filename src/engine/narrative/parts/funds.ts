import { amountOf } from '../../execution/amount-of';
import type { Execution } from '../../execution/execution';
import { ZERO } from '../../number/decimal';
import type { Policy } from '../../policy/policy';
import { rateFact, rateMarksClause } from '../execution-facts';
import { computedMoney, money } from '../facts';
import { Passage } from '../passage';
import type { Story } from '../story';
import { noteIn } from '../indicator/note';
import { isAdjusted, isDockedBlindly, isLow } from '../low-rate';
import { sourcesSentence } from './sources';

/** 资金 What was budgeted, changed and spent, from where it came, and why it was not spent. */
export function funds({ result: { execution }, policy }: Story): readonly (Passage | null)[] {
  const ask = Passage.say('narrative.ask.funds', {});
  if (!execution) return [ask];
  const nothing = noMoney(execution);
  if (nothing) return [Passage.text([nothing, Passage.sentence([rateMarksClause(execution)]), ask])];
  const budgeted = budgetSentence(execution);
  const spent = spendingSentence(execution);
  if (!budgeted && !spent) return [ask];
  const { reason } = noteIn(execution.total.note);
  const amounts = Passage.text([budgeted, sourcesSentence(execution)]) ?? (execution.rate ? null : ask);
  return [amounts, Passage.text([spent, reason ?? reasonAsk(execution, policy)])];
}

/** What is asked where the form gives no reason. */
function reasonAsk(execution: Execution, policy: Policy): Passage | null {
  if (isLow(execution, policy)) return Passage.say('narrative.ask.rate-reason', {});
  if (isDockedBlindly(execution)) return Passage.say('narrative.ask.rate-deduction', {});
  if (isOverspent(execution)) return Passage.say('narrative.ask.overspending', {});
  return isAdjusted(execution) ? Passage.say('narrative.ask.adjustment', {}) : null;
}

function isOverspent({ funds: { moneyUnit }, total, base }: Execution): boolean {
  const budget = amountOf(total[base], moneyUnit);
  return budget !== null && amountOf(total.spent, moneyUnit)?.gt(budget) === true;
}

/** The money in one sentence, without sources and reasons. */
export function fundsSentence(execution: Execution): Passage | null {
  const { funds: block, total } = execution;
  const nothing = noMoney(execution);
  if (nothing) return nothing;
  const budget = Passage.say('narrative.budget', { amount: money(total.budget, block.moneyUnit) });
  const initial = Passage.say('narrative.initial', { amount: money(total.initial, block.moneyUnit) });
  const spent = Passage.say('narrative.spent', { amount: money(total.spent, block.moneyUnit) });
  return Passage.sentence([budget ?? initial, spent, rateClause(execution)]);
}

/** What is said of a table whose amounts are zero; null for any other. */
function noMoney({ funds: { moneyUnit }, total }: Execution): Passage | null {
  const { budget, spent } = total;
  const isZero = [budget, spent].every((field) => amountOf(field, moneyUnit)?.eq(ZERO) === true);
  const amount = isZero ? computedMoney(ZERO, moneyUnit, 'read', [budget, spent]) : null;
  return Passage.sentence([Passage.say('narrative.no-money', { amount })]);
}

function budgetSentence({ funds: { moneyUnit }, total }: Execution): Passage | null {
  const { initial, budget } = total;
  const budgetClause = Passage.say('narrative.budget', { amount: money(budget, moneyUnit) });
  const initialClause = Passage.say('narrative.initial', { amount: money(initial, moneyUnit) });
  const from = amountOf(initial, moneyUnit);
  const to = amountOf(budget, moneyUnit);
  if (!from || !to) return Passage.sentence([initialClause, budgetClause]);
  if (from.eq(to)) {
    return Passage.sentence([Passage.say('narrative.budget-unchanged', { amount: money(budget, moneyUnit) })]);
  }
  const amount = computedMoney(to.minus(from).abs(), moneyUnit, 'difference', [initial, budget]);
  const change = Passage.say(to.gt(from) ? 'narrative.raised' : 'narrative.cut-back', { amount });
  return Passage.sentence([initialClause, change, budgetClause]);
}

function spendingSentence(execution: Execution): Passage | null {
  const { funds: block, total } = execution;
  const spent = Passage.say('narrative.spent', { amount: money(total.spent, block.moneyUnit) });
  return Passage.sentence([spent, rateClause(execution), restClause(execution), rateMarksClause(execution)]);
}

function rateClause(execution: Execution): Passage | null {
  const id = execution.base === 'budget' ? 'narrative.rate' : 'narrative.rate-of-initial';
  return Passage.say(id, { rate: rateFact(execution) });
}

/** What was left over or spent beyond the budget; null where that can not be said. */
export function restClause({ funds: { moneyUnit }, total, base }: Execution): Passage | null {
  const budget = amountOf(total[base], moneyUnit);
  const spent = amountOf(total.spent, moneyUnit);
  if (!budget || !spent || (budget.eq(ZERO) && spent.eq(ZERO))) return null;
  if (budget.eq(spent)) return Passage.say('narrative.all-spent', {});
  const amount = computedMoney(budget.minus(spent).abs(), moneyUnit, 'difference', [total[base], total.spent]);
  return Passage.say(budget.gt(spent) ? 'narrative.unspent' : 'narrative.overspent', { amount });
}
