import { ZERO } from '../../number/decimal';
import type { Rate, RateName } from '../../rate/rate';
import type { Accounts, AccountsRow } from '../../table/accounts';
import type { TableResult } from '../../table-result';
import { money, percentage, words } from '../facts';
import { Passage } from '../passage';

/** What a list puts before its items: `其中：`, `1、`, `（二）`. */
const ORDINAL = /^(?:其中[:：]?|[（(]?(?:\d+|[一二三四五六七八九十]+)[）)、.．]|\s)+/;

/** One row of accounts in a sentence: what was spent, how much of the budget, how it changed and what share it is; null for a row without an amount. */
export function tellRow(row: AccountsRow, { moneyUnit, rows }: Accounts, { rates }: TableResult): Passage | null {
  const amount = money(row.spent, moneyUnit);
  const said = Passage.say('narrative.accounts.row', { label: labelOf(row), amount });
  if (!said) return null;
  const own = new Map(rates.filter(({ cells }) => cells[0] === row.spent?.cell).map((rate) => [rate.name, rate]));
  const rateOf = (name: RateName): Passage | null => {
    const rate = own.get(name);
    return rate ? percentage(rate.value, rate.cells) : null;
  };
  const total = rows.find(({ isTotal }) => isTotal);
  return Passage.sentence([
    said,
    Passage.say('narrative.accounts.of-budget', { budget: money(row.budget, moneyUnit), rate: rateOf('of-budget') }),
    Passage.say('narrative.accounts.of-initial', { budget: money(row.initial, moneyUnit), rate: rateOf('of-initial') }),
    changeClause(own.get('growth'), money(row.prior, moneyUnit)),
    Passage.say('narrative.accounts.share', { label: total ? labelOf(total) : null, rate: rateOf('share') }),
  ]);
}

/** The label of a row without its ordinal, led to the amount that it names. */
export function labelOf({ label, spent, budget, initial, prior }: AccountsRow): Passage | null {
  const cell = (spent ?? budget ?? initial ?? prior)?.cell;
  return cell === undefined ? null : words(label.replace(ORDINAL, ''), cell);
}

function changeClause(growth: Rate | undefined, prior: Passage | null): Passage | null {
  if (!growth?.value) return null;
  if (growth.value.eq(ZERO)) return Passage.say('narrative.accounts.unchanged', {});
  const rate = percentage(growth.value.abs(), growth.cells);
  return Passage.say(growth.value.gt(ZERO) ? 'narrative.accounts.grown' : 'narrative.accounts.fallen', { prior, rate });
}
