import { sum } from '../../number/decimal';
import type { Allocation, AllocationRow } from '../../table/allocation';
import { computedMoney, count, money, nameOf, quotation } from '../facts';
import { Passage } from '../passage';
import type { Story } from '../story';

/** A longer list is read in the table itself. */
const LONGEST_LIST = 20;

/** 资金分配 How many rows there are, what they come to, and what each gets. */
export function allocation({ result: { table } }: Story): readonly (Passage | null)[] {
  const { allocation: given } = table;
  if (!given) return [];
  const rows = Passage.say('narrative.allocation.rows', { count: count(given.rows.map(({ place }) => place.cell)) });
  const items = given.rows.length > LONGEST_LIST ? null : Passage.series(given.rows.map((row) => itemOf(row, given)));
  return [Passage.sentence([rows, ...sumClauses(given)]), Passage.say('narrative.allocation.items', { items })];
}

/** What stands for a row: `“春节慰问”`. */
export function placeOf({ place }: AllocationRow): Passage | null {
  return Passage.say('narrative.quoted', { name: nameOf(place) });
}

function itemOf(row: AllocationRow, { moneyUnit }: Allocation): Passage | null {
  const name = placeOf(row);
  const more = Passage.clause([
    quotation(row.people),
    Passage.say('narrative.allocation.standard', { standard: quotation(row.standard) }),
    Passage.say('narrative.allocation.times', { times: quotation(row.times) }),
  ]);
  const head = Passage.say('narrative.bracketed', { head: name, more }) ?? name;
  return Passage.say('narrative.allocation.item', { name: head, amount: money(row.amount, moneyUnit) });
}

function sumClauses({ rows, total, moneyUnit }: Allocation): (Passage | null)[] {
  const amounts = rows.flatMap(({ amount }) => (amount?.number ? [{ field: amount, value: amount.number }] : []));
  if (amounts.length === 0) return [];
  const whole = sum(amounts.map(({ value }) => value));
  const places = amounts.map(({ field }) => field);
  const said = Passage.say('narrative.allocation.sum', { amount: computedMoney(whole, moneyUnit, 'sum', places) });
  const printed = total?.amount ?? null;
  if (!printed?.number) return [said];
  if (printed.number.eq(whole)) return [said, Passage.say('narrative.allocation.total-agrees', {})];
  const apart = printed.number.minus(whole).abs();
  const difference = computedMoney(apart, moneyUnit, 'difference', [...places, printed]);
  return [said, Passage.say('narrative.allocation.total-differs', { amount: money(printed, moneyUnit), difference })];
}
