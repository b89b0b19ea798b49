import { decimal, HUNDRED, ONE, ZERO, type Decimal } from '../number/decimal';
import { percentText, ratioText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { Check, Found } from './check';
import { explanation } from './explanation';
import { sourceRates, totalRate, type FundsRate } from './funds-rate';

/** JX016 执行率在 0 到 100% 之间：超出的是超预算支出或分母有误. */
export const rateRange: Check = {
  code: 'JX016',
  name: 'rate-range',
  severity: 'error',
  explain: explanation('rate-range'),
  ofTable({ result: { execution }, policy }) {
    if (!execution) return [];
    const total = look(totalRate(execution), policy);
    // The sources repeat what is wrong with their total.
    return total.length > 0 ? total : sourceRates(execution).flatMap((rate) => look(rate, policy));
  },
};

/** Whether the printed rate, or that of the amounts, is no share of the budget. */
export function outOfRange({ computed, printed, base, spent }: FundsRate, policy: Policy): boolean {
  const overspent = base && spent && computed ? spent.minus(base).gt(policy.tolerance.money) : false;
  return overspent || isNoShare(printed, policy) || computed?.lt(ZERO) === true;
}

function isNoShare(rate: Decimal | null, policy: Policy): boolean {
  const tolerance = decimal(policy.tolerance.ratePercent).div(HUNDRED);
  return rate !== null && (rate.lt(ZERO) || rate.gt(ONE.plus(tolerance)));
}

function look(rate: FundsRate, policy: Policy): Found[] {
  const { row, computed, printed } = rate;
  const cell = (row.rate ?? row.spent)?.cell;
  const found = isNoShare(printed, policy) ? printed : computed;
  if (cell === undefined || !found || !outOfRange(rate, policy)) return [];
  const expected = computed && !isNoShare(computed, policy) ? computed : null;
  const values = { label: row.label, actual: percentText(found) };
  const message = expected
    ? phrase('check.rate-range.printed', { ...values, expected: percentText(expected) })
    : phrase('check.rate-range', values);
  return [{ cell, message, expected: expected && ratioText(expected), actual: ratioText(found) }];
}
