import type { Execution } from '../execution/execution';
import { cellsOf, money, percentage } from './facts';
import { Passage } from './passage';

/** The money: budgeted, spent, and the execution rate with its denominator named. */
export function fundsSentence({ funds, total, base, rate }: Execution): Passage | null {
  const { initial, budget, spent } = total;
  const share = percentage(rate, cellsOf(spent, total[base]));
  return Passage.sentence([
    Passage.say('narrative.initial', { amount: money(initial, funds.moneyUnit) }),
    Passage.say('narrative.budget', { amount: money(budget, funds.moneyUnit) }),
    Passage.say('narrative.spent', { amount: money(spent, funds.moneyUnit) }),
    Passage.say(base === 'budget' ? 'narrative.rate' : 'narrative.rate-of-initial', { rate: share }),
  ]);
}
