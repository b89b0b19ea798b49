import type { AccountsRow } from '../../table/accounts';
import { isPublicCost } from '../accounts/public-cost-rows';
import { labelOf, rowTeller } from '../accounts/row-teller';
import { count } from '../facts';
import { Passage } from '../passage';
import type { Story } from '../story';

/** 支出决算 The total, then the other rows but those of the public expenses. */
export function accounts({ result }: Story): readonly (Passage | null)[] {
  const { accounts: held } = result.table;
  if (!held) return [];
  const rows = held.rows.filter((row) => !isPublicCost(row));
  const parts = rows.filter(({ isTotal, spent }) => !isTotal && spent !== null && spent.text !== '');
  const number = count(parts.flatMap(({ spent }) => spent?.cell ?? []));
  const tell = rowTeller(held, result);
  const total = rows.filter(({ isTotal }) => isTotal).map(tell);
  const id = total.length > 0 ? 'narrative.accounts.other-rows' : 'narrative.accounts.rows';
  return [
    Passage.text([...total, Passage.sentence([Passage.say(id, { count: number })])]),
    Passage.text(parts.map(tell)),
    unspentSentence(rows),
  ];
}

/** Which rows say nothing of what was spent; null for none. */
function unspentSentence(rows: readonly AccountsRow[]): Passage | null {
  const open = rows.filter(({ spent }) => spent?.text === '');
  const labels = Passage.list(open.map((row) => Passage.say('narrative.quoted', { name: labelOf(row) })));
  return Passage.sentence([Passage.say('narrative.accounts.unspent', { labels })]);
}
