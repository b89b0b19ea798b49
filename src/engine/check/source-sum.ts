import { sum, ZERO, type Decimal } from '../number/decimal';
import { amountOf } from '../execution/amount-of';
import type { Funds, FundsRow } from '../table/table';

/** The columns of amounts of a funds block. */
export type AmountColumn = 'initial' | 'budget' | 'spent';

const BY_USE = /(?:基本|项目)支出$|人员经费|公用经费|三公/;
const MAIN_USES = /(?:基本|项目)支出$/;

interface Source {
  readonly label: string;
  readonly amount: Decimal;
}

/**
 * What the rows of sources give together in a column; null where that can not be held against the total row: no amount,
 * an amount that can not be read, or a single source that need not be all of the total.
 */
export function sourceSum(funds: Funds, column: AmountColumn): Decimal | null {
  const { moneyUnit, rows } = funds;
  const printed = amountOf(rows[0]?.[column] ?? null, moneyUnit) ?? ZERO;
  const sources: Source[] = [];
  let blank = true;
  for (const row of partsOf(rows.slice(1))) {
    const amount = amountOf(row[column], moneyUnit);
    if (!amount && !meansNothing(row[column]?.text ?? '')) return null;
    blank &&= !amount;
    sources.push({ label: row.label, amount: amount ?? ZERO });
  }
  const [flat, folded] = [totalOf(sources), totalOf(withoutDetails(sources))];
  const nearest = folded.minus(printed).abs().lt(flat.minus(printed).abs()) ? folded : flat;
  return blank || (sources.length === 1 && nearest.lt(printed)) ? null : nearest;
}

/** Sources add up; a statement by use lists the same money in more ways than one, and only 基本支出 and 项目支出 make it up. */
function partsOf(rows: readonly FundsRow[]): readonly FundsRow[] {
  return rows.some(({ label }) => BY_USE.test(label)) ? rows.filter(({ label }) => MAIN_USES.test(label)) : rows;
}

/** The sources without those that break down the one above them: they begin with 其中 and together give its amount. */
function withoutDetails(sources: readonly Source[]): readonly Source[] {
  const kept: Source[] = [];
  // From below, so that details of a detail are folded into it first.
  for (const source of [...sources].reverse()) {
    kept.splice(0, countDetails(source.amount, kept));
    kept.unshift(source);
  }
  return kept;
}

function countDetails(whole: Decimal, following: readonly Source[]): number {
  if (!following[0]?.label.startsWith('其中')) return 0;
  let reached = ZERO;
  for (const [index, { amount }] of following.entries()) {
    reached = reached.plus(amount);
    if (reached.eq(whole)) return index + 1;
    if (reached.gt(whole)) return 0;
  }
  return 0;
}

function totalOf(sources: readonly Source[]): Decimal {
  return sum(sources.map(({ amount }) => amount));
}

/** A blank, a dash or 无. */
function meansNothing(text: string): boolean {
  return /^[\s\p{Punctuation}无]*$/u.test(text);
}
