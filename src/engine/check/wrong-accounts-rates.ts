import { late } from '../late';
import { phrase } from '../message/phrase';
import { decimal, HUNDRED, max, min, ONE, ZERO, type Decimal } from '../number/decimal';
import { percentText, plainText, ratioText } from '../number/round';
import type { Policy } from '../policy/policy';
import { AMOUNTS, type Accounts, type AccountsRow } from '../table/accounts';
import type { Field } from '../table/table';
import type { TableResult } from '../table-result';
import { accountsRates, type AccountsRate } from './accounts-rates';
import type { Found } from './check';
import { rateRangeOf, type RateRange } from './rate-range';
import { shareLookup } from './share-lookup';
import { uncut } from './uncut';

/** The printed rates of accounts that no amounts of theirs give: 完成率, 增减率, 占比, 在职人员控制率. */
export function wrongAccountsRates(result: TableResult, policy: Policy): Found[] {
  const { accounts } = result.table;
  if (!accounts) return [];
  // Other readings are looked for among all rows, so only where the plain one does not hold.
  const isGivenOtherwise = late(() => otherReadings(accounts));
  return accountsRates(result).flatMap((one) => {
    const range = rateRangeOf(one);
    if (isWithin(range, one.due) || isCut(one) || isGivenOtherwise()(one.given, range)) return [];
    return [tell(one, policy)];
  });
}

/** What was cut off instead of rounded is JX045. */
function isCut({ printed, due }: AccountsRate): boolean {
  return uncut(due.times(HUNDRED), printed.times(HUNDRED)) !== null;
}

function tell({ rate, given, printed, due }: AccountsRate, { tolerance }: Policy): Found {
  const [step = ''] = rate.trace.steps;
  const message = phrase('check.execution-rate.accounts', { title: rate.title, step, actual: percentText(printed) });
  const found = { cell: given.cell, message, expected: ratioText(due), actual: ratioText(printed) };
  // What fell may be printed without its sign, under a header that says so.
  const isSlight = [due, due.neg()].some((one) => one.minus(printed).abs().times(HUNDRED).lte(tolerance.ratePercent));
  return isSlight ? { ...found, severity: 'hint' } : found;
}

function isWithin({ least, most }: RateRange, due: Decimal): boolean {
  return due.gte(least) && due.lte(most);
}

/** The readings of a printed rate beside the plain one: headers are short, and 增减 may be against the budget, 占比 that of what a row is a part of. */
function otherReadings({ moneyUnit, rows }: Accounts): (given: Field, range: RateRange) => boolean {
  const slack = slackOf(moneyUnit, rows);
  const isShare = shareLookup(rows, slack);
  const rowOf = new Map(rows.flatMap((row) => ratesIn(row).map((given) => [given, row] as const)));
  return (given, range) => {
    const row = rowOf.get(given);
    if (!row) return false;
    if (given === row.shareGiven) return isShare(row, range);
    return meaningsOf(given, row).some((meaning) => couldBe(range, meaning, slack));
  };
}

function ratesIn({ rateGiven, growthGiven, shareGiven }: AccountsRow): Field[] {
  return [rateGiven, growthGiven, shareGiven].filter((given) => given !== null);
}

/** What a rate may have been worked out from: of ÷ by, or by how much `of` differs from it. */
interface Meaning {
  readonly of: Field | null;
  readonly by: Field | null;
  readonly isChange: boolean;
}

function meaningsOf(given: Field, row: AccountsRow): Meaning[] {
  if (given === row.rateGiven) return [row.budget, row.initial].map((by) => ({ of: row.spent, by, isChange: false }));
  const amounts = AMOUNTS.map((amount) => row[amount]);
  return amounts.flatMap((of, at) => amounts.slice(0, at).map((by) => ({ of, by, isChange: true })));
}

/** Whether amounts that were rounded to what is shown can give the printed rate. */
function couldBe(range: RateRange, { of, by, isChange }: Meaning, slack: Decimal): boolean {
  const [dividend, divisor] = [of?.number, by?.number];
  if (!dividend || !divisor || divisor.minus(slack).lte(ZERO)) return false;
  const ends = [divisor.minus(slack), divisor.plus(slack)].flatMap((low) =>
    [dividend.minus(slack), dividend.plus(slack)].map((high) => high.div(low).minus(isChange ? ONE : ZERO)),
  );
  return range.most.gte(ends.reduce(min)) && range.least.lte(ends.reduce(max));
}

/** Amounts in 万元 are rounded, half a digit up or down; the one with the most digits shows how far. */
function slackOf(moneyUnit: Accounts['moneyUnit'], rows: readonly AccountsRow[]): Decimal {
  if (moneyUnit === '元') return ZERO;
  const places = rows.reduce((most, row) => Math.max(most, ...AMOUNTS.map((amount) => placesOf(row[amount]))), 0);
  return decimal('0.5').times(decimal(10).pow(-places));
}

function placesOf(amount: Field | null): number {
  return amount?.number ? (/\.(\d+)$/.exec(plainText(amount.number))?.[1]?.length ?? 0) : 0;
}
