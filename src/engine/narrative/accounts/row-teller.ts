import { ZERO } from '../../number/decimal';
import type { Rate, RateName } from '../../rate/rate';
import type { Accounts, AccountsRow } from '../../table/accounts';
import type { TableResult } from '../../table-result';
import { money, percentage, words } from '../facts';
import { Passage } from '../passage';

/** What a list puts before its items: `其中：`, `1、`, `（二）`. */
const ORDINAL = /^(?:其中[:：]?|[（(]?(?:\d+|[一二三四五六七八九十]+)[）)、.．]|\s)+/;

/**
 * Tells one row of accounts in a sentence: what was spent, how much of the budget, how it changed and what share it is;
 * null for a row without an amount.
 */
export function rowTeller({ moneyUnit, rows }: Accounts, { rates }: TableResult): (row: AccountsRow) => Passage | null {
  const ratesOf = new Map<string | undefined, Map<RateName, Rate>>();
  for (const rate of rates) {
    const own = ratesOf.get(rate.cells[0]) ?? new Map<RateName, Rate>();
    ratesOf.set(rate.cells[0], own.set(rate.name, rate));
  }
  const total = rows.find(({ isTotal }) => isTotal);
  return (row) => {
    const amount = money(row.spent, moneyUnit);
    const said = Passage.say('narrative.accounts.row', { label: labelOf(row), amount });
    if (!said) return null;
    const own = ratesOf.get(row.spent?.cell);
    const rateOf = (name: RateName): Passage | null => {
      const rate = own?.get(name);
      return rate ? percentage(rate.value, rate.cells) : null;
    };
    const [budget, initial] = [money(row.budget, moneyUnit), money(row.initial, moneyUnit)];
    return Passage.sentence([
      said,
      Passage.say('narrative.accounts.of-budget', { budget, rate: rateOf('of-budget') }),
      Passage.say('narrative.accounts.of-initial', { budget: initial, rate: rateOf('of-initial') }),
      changeClause(own?.get('growth'), money(row.prior, moneyUnit)),
      Passage.say('narrative.accounts.share', { label: total ? labelOf(total) : null, rate: rateOf('share') }),
    ]);
  };
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
