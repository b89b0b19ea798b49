import { decimal, sum, type Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import { amountOf } from '../execution/amount-of';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { AllocationRow } from '../table/allocation';
import type { Funds } from '../table/table';
import { lastDigit } from './allocation-product';
import type { Check, CheckInput, Found } from './check';
import { explanation } from './explanation';
import { fundsFix } from './fix/funds-fix';
import { sourceSum, type AmountColumn } from './source-sum';

const COLUMNS: readonly AmountColumn[] = ['initial', 'budget', 'spent'];

/** JX017 年度资金总额 = 各资金来源之和；尾差（0.01，见口径）只提示. */
export const fundsSum: Check = {
  code: 'JX017',
  name: 'funds-sum',
  severity: 'error',
  explain: explanation('funds-sum'),
  ofTable(input) {
    const { funds } = input.result.table;
    return [...(funds ? COLUMNS.flatMap((column) => compare(funds, column, input)) : []), ...ofAllocation(input)];
  },
};

function compare(funds: Funds, column: AmountColumn, input: CheckInput): Found[] {
  const [total] = funds.rows;
  const field = total?.[column];
  const due = sourceSum(funds, column);
  if (!total || !field || !due) return [];
  const [cell, expected, amount] = [field.cell, plainText(due), amountOf(field, funds.moneyUnit)];
  if (!amount) {
    const message = phrase('check.funds-sum.blank', { label: total.label, expected });
    const actual = field.text === '' ? null : field.text;
    return [{ cell, message, expected, actual, fix: fundsFix(input, funds, message) }];
  }
  if (amount.eq(due)) return [];
  const actual = plainText(amount);
  const values = { label: total.label, expected, actual };
  if (amount.minus(due).abs().lte(input.policy.tolerance.money)) {
    return [{ cell, message: phrase('check.funds-sum.cent', values), expected, actual, severity: 'hint' }];
  }
  const message = phrase('check.funds-sum', values);
  return [{ cell, message, expected, actual, fix: fundsFix(input, funds, message) }];
}

/** 分配表: the amounts of the rows make up the total; one that is missing may be part of it all the same. */
function ofAllocation({ result: { table }, policy }: CheckInput): Found[] {
  const rows = table.allocation?.rows ?? [];
  const total = table.allocation?.total;
  const [field, amount] = [total?.amount, total?.amount?.number];
  const amounts = rows.flatMap((row) => row.amount?.number ?? []);
  // A row that breaks down another would be counted twice.
  if (!total || !field || !amount || amounts.length < Math.max(rows.length, 2)) return [];
  if (rows.some(({ place }) => /其中|小计/.test(place.text))) return [];
  const added = sum(amounts);
  if (
    added
      .minus(amount)
      .abs()
      .lte(slackOf(rows, table.allocation.moneyUnit, policy))
  )
    return [];
  const [expected, actual] = [plainText(added), plainText(amount)];
  const message = phrase('check.funds-sum.rows', { label: total.place.text, expected, actual });
  return [{ cell: field.cell, message, expected, actual }];
}

/** Amounts in 万元 are rounded each for itself, half a digit up or down. */
function slackOf(rows: readonly AllocationRow[], moneyUnit: Funds['moneyUnit'], { tolerance }: Policy): Decimal {
  if (moneyUnit === '元') return decimal(tolerance.money);
  return sum(rows.map(({ amount }) => lastDigit(amount?.text ?? '', moneyUnit).div(2)));
}
