import { decimal, HUNDRED, ONE, ZERO, type Decimal } from '../number/decimal';
import { percentText, ratioText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { Check, CheckInput, Found } from './check';
import { explanation } from './explanation';
import { rateFix } from './fix/rate-fix';
import { tenThousandApart } from './jx020-money-unit';
import { sourceRates, totalRate, type FundsRate } from './funds-rate';

/** JX016 执行率在 0 到 100% 之间：超出的是超预算支出或分母有误. */
export const rateRange: Check = {
  code: 'JX016',
  name: 'rate-range',
  severity: 'error',
  explain: explanation('rate-range'),
  ofTable(input) {
    const { execution, table } = input.result;
    // Accounts may go beyond the budget of the year's beginning: more money came during the year.
    if (!execution || (table.accounts && execution.base === 'initial')) return [];
    const total = totalRate(execution);
    const wrong = sourceRates(execution).filter((rate) => outOfRange(rate, input.policy));
    const told = look(total, [total, ...wrong], input);
    // The sources repeat what is wrong with their total.
    return told.length > 0 ? told : wrong.flatMap((rate) => look(rate, [rate], input));
  },
};

/** Whether the printed rate, or that of the amounts, is no share of the budget. */
export function outOfRange(rate: FundsRate, policy: Policy): boolean {
  return isOverspent(rate, policy) || isNoShare(rate.printed, policy);
}

function isOverspent({ computed, base, spent }: FundsRate, policy: Policy): boolean {
  const beyond = base && spent && computed ? spent.minus(base).gt(policy.tolerance.money) : false;
  return beyond || computed?.lt(ZERO) === true;
}

function isNoShare(rate: Decimal | null, policy: Policy): boolean {
  const tolerance = decimal(policy.tolerance.ratePercent).div(HUNDRED);
  return rate !== null && (rate.lt(ZERO) || rate.gt(ONE.plus(tolerance)));
}

function look(rate: FundsRate, wrong: readonly FundsRate[], input: CheckInput): Found[] {
  const { policy } = input;
  const { row, computed, printed } = rate;
  const cell = (row.rate ?? row.spent)?.cell;
  // 元 written for 万元 is JX020.
  if (rate.spent && rate.base && tenThousandApart(rate.spent, rate.base)) return [];
  const found = isNoShare(printed, policy) ? printed : computed;
  if (cell === undefined || !found || !outOfRange(rate, policy)) return [];
  const expected = computed && !isNoShare(computed, policy) ? computed : null;
  const values = { label: row.label, actual: percentText(found) };
  const message = expected
    ? phrase('check.rate-range.printed', { ...values, expected: percentText(expected) })
    : phrase('check.rate-range', values);
  // Where more was spent than budgeted, an amount is wrong or the budget was exceeded: nobody can say which.
  const mendable = wrong.every((one) => one.computed && !isOverspent(one, policy));
  const fix = expected && mendable ? rateFix(input, wrong, message) : [];
  return [{ cell, message, expected: expected && ratioText(expected), actual: ratioText(found), fix }];
}
