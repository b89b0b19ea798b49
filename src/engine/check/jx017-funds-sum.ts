import { plainText } from '../number/round';
import { amountOf } from '../execution/amount-of';
import { phrase } from '../message/phrase';
import type { Funds } from '../table/table';
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
    return funds ? COLUMNS.flatMap((column) => compare(funds, column, input)) : [];
  },
};

function compare(funds: Funds, column: AmountColumn, input: CheckInput): Found[] {
  const [total] = funds.rows;
  const field = total?.[column];
  const sum = sourceSum(funds, column);
  if (!total || !field || !sum) return [];
  const [cell, expected, amount] = [field.cell, plainText(sum), amountOf(field, funds.moneyUnit)];
  if (!amount) {
    const message = phrase('check.funds-sum.blank', { label: total.label, expected });
    const actual = field.text === '' ? null : field.text;
    return [{ cell, message, expected, actual, fix: fundsFix(input, funds, message) }];
  }
  if (amount.eq(sum)) return [];
  const actual = plainText(amount);
  const values = { label: total.label, expected, actual };
  if (amount.minus(sum).abs().lte(input.policy.tolerance.money)) {
    return [{ cell, message: phrase('check.funds-sum.cent', values), expected, actual, severity: 'hint' }];
  }
  const message = phrase('check.funds-sum', values);
  return [{ cell, message, expected, actual, fix: fundsFix(input, funds, message) }];
}
