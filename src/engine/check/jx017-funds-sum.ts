import { plainText } from '../number/round';
import { amountOf } from '../execution/amount-of';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { Funds } from '../table/table';
import type { Check, Found } from './check';
import { explanation } from './explanation';
import { sourceSum, type AmountColumn } from './source-sum';

const COLUMNS: readonly AmountColumn[] = ['initial', 'budget', 'spent'];

/** JX017 年度资金总额 = 各资金来源之和；尾差（0.01，见口径）只提示. */
export const fundsSum: Check = {
  code: 'JX017',
  name: 'funds-sum',
  severity: 'error',
  explain: explanation('funds-sum'),
  ofTable({ result: { table }, policy }) {
    const { funds } = table;
    return funds ? COLUMNS.flatMap((column) => compare(funds, column, policy)) : [];
  },
};

function compare(funds: Funds, column: AmountColumn, policy: Policy): Found[] {
  const [total] = funds.rows;
  const field = total?.[column];
  const sum = sourceSum(funds, column);
  if (!total || !field || !sum) return [];
  const [cell, expected, amount] = [field.cell, plainText(sum), amountOf(field, funds.moneyUnit)];
  if (!amount) {
    const message = phrase('check.funds-sum.blank', { label: total.label, expected });
    return [{ cell, message, expected, actual: field.text === '' ? null : field.text }];
  }
  if (amount.eq(sum)) return [];
  const actual = plainText(amount);
  const values = { label: total.label, expected, actual };
  return amount.minus(sum).abs().lte(policy.tolerance.money)
    ? [{ cell, message: phrase('check.funds-sum.cent', values), expected, actual, severity: 'hint' }]
    : [{ cell, message: phrase('check.funds-sum', values), expected, actual }];
}
