import { amountOf } from '../../execution/amount-of';
import { sum } from '../../number/decimal';
import type { Accounts, AccountsRow } from '../../table/accounts';
import { isPublicCost, publicCostRows } from '../accounts/public-cost-rows';
import { rowTeller } from '../accounts/row-teller';
import { computedMoney } from '../facts';
import { Passage } from '../passage';
import type { Story } from '../story';

/** “三公”经费 What the three come to, and each of them. */
export function publicCosts({ result }: Story): readonly (Passage | null)[] {
  const { accounts } = result.table;
  if (!accounts) return [];
  const { whole, three } = publicCostRows(accounts.rows);
  const tell = rowTeller(accounts, result);
  const given = whole && tell(whole);
  const rows = accounts.rows.filter((row) => isPublicCost(row) && row !== whole);
  const isOpen = three.some((one) => one.every(({ spent }) => !spent || spent.text === ''));
  return [
    Passage.text([given ?? sumSentence(three.flat(), accounts), ...rows.map(tell)]),
    isOpen ? Passage.say('narrative.ask.public-costs', {}) : null,
  ];
}

function sumSentence(three: readonly AccountsRow[], { moneyUnit }: Accounts): Passage | null {
  const told = three.flatMap(({ spent }) => {
    const value = amountOf(spent, moneyUnit);
    return value ? [{ spent, value }] : [];
  });
  const places = told.map(({ spent }) => spent);
  const whole = told.length === 0 ? null : sum(told.map(({ value }) => value));
  return Passage.sentence([
    Passage.say('narrative.public.sum', { amount: computedMoney(whole, moneyUnit, 'sum', places) }),
  ]);
}
