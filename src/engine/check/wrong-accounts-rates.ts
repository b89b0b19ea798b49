import { phrase } from '../message/phrase';
import { decimal, HUNDRED, max, min, ONE, ZERO, type Decimal } from '../number/decimal';
import { percentText, plainText, ratioText } from '../number/round';
import type { Policy } from '../policy/policy';
import type { Accounts, AccountsRow } from '../table/accounts';
import type { Field } from '../table/table';
import type { TableResult } from '../table-result';
import { accountsRates, type AccountsRate } from './accounts-rates';
import type { Found } from './check';
import { uncut } from './uncut';

/** The printed rates of accounts that no amounts of theirs give: 完成率, 增减率, 占比, 在职人员控制率. */
export function wrongAccountsRates(result: TableResult, policy: Policy): Found[] {
  const { accounts } = result.table;
  if (!accounts) return [];
  const slack = slackOf(accounts);
  return accountsRates(result).flatMap((one) => {
    const printed = { value: one.printed, half: halfStep(one) };
    if (near(printed, one.due) || isCut(one)) return [];
    // Other readings are looked for among all rows, so only where the plain one does not hold.
    const isGiven = meaningsOf(one, accounts).some((meaning) => couldBe(printed, meaning, slack));
    return isGiven ? [] : [tell(one, policy)];
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

/** A printed rate and half of its last digit. */
interface Printed {
  readonly value: Decimal;
  readonly half: Decimal;
}

function near({ value, half }: Printed, due: Decimal): boolean {
  return value.minus(due).abs().lte(half);
}

function halfStep({ given: { text, number }, printed }: AccountsRate): Decimal {
  const places = /\.(\d+)/.exec(text.normalize('NFKC'))?.[1]?.length ?? 0;
  // A number that counts in points has been divided by a hundred, with the percent sign or without.
  const isRatio = !/[%％]$/.test(text) && number?.eq(printed);
  return decimal('0.5')
    .times(decimal(10).pow(-places))
    .div(isRatio ? ONE : HUNDRED);
}

/** What a rate may have been worked out from: of ÷ by, or by how much `of` differs from it. */
interface Meaning {
  readonly of: Field | null;
  readonly by: Field | null;
  readonly isChange: boolean;
}

/** The readings of a printed rate: headers are short, and 增减 may be against the budget, 占比 that of what a row is a part of. */
function meaningsOf({ given }: AccountsRate, { rows }: Accounts): Meaning[] {
  const row = rows.find(({ rateGiven, growthGiven, shareGiven }) =>
    [rateGiven, growthGiven, shareGiven].includes(given),
  );
  if (!row) return [];
  const amounts = [row.prior, row.initial, row.budget, row.spent];
  if (given === row.rateGiven) return [row.budget, row.initial].map((by) => ({ of: row.spent, by, isChange: false }));
  if (given === row.growthGiven)
    return amounts.flatMap((of, at) => amounts.slice(0, at).map((by) => ({ of, by, isChange: true })));
  const others = rows.filter((whole) => whole !== row);
  return others.flatMap((whole) => COLUMNS.map((column) => ({ of: row[column], by: whole[column], isChange: false })));
}

const COLUMNS = ['prior', 'initial', 'budget', 'spent'] as const satisfies readonly (keyof AccountsRow)[];

/** Whether amounts that were rounded to what is shown can give the printed rate. */
function couldBe(printed: Printed, { of, by, isChange }: Meaning, slack: Decimal): boolean {
  const [dividend, divisor] = [of?.number, by?.number];
  if (!dividend || !divisor || divisor.minus(slack).lte(ZERO)) return false;
  const ends = [divisor.minus(slack), divisor.plus(slack)].flatMap((low) =>
    [dividend.minus(slack), dividend.plus(slack)].map((high) => high.div(low).minus(isChange ? ONE : ZERO)),
  );
  const [least, most] = [ends.reduce(min), ends.reduce(max)];
  return printed.value.plus(printed.half).gte(least) && printed.value.minus(printed.half).lte(most);
}

/** Amounts in 万元 are rounded, half a digit up or down; the one with the most digits shows how far. */
function slackOf({ moneyUnit, rows }: Accounts): Decimal {
  if (moneyUnit === '元') return ZERO;
  const shown = rows.flatMap((row) => COLUMNS.flatMap((column) => row[column]?.number ?? []));
  const places = Math.max(0, ...shown.map((amount) => /\.(\d+)$/.exec(plainText(amount))?.[1]?.length ?? 0));
  return decimal('0.5').times(decimal(10).pow(-places));
}
