import { HUNDRED, decimal } from '../number/decimal';
import { percentText, ratioText, round } from '../number/round';
import type { Execution } from '../execution/execution';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { Check, Found } from './check';
import { explanation } from './explanation';
import { sourceRates, totalRate, type FundsRate } from './funds-rate';
import { outOfRange } from './jx016-rate-range';

/** JX014 执行率 = 执行数 ÷ 预算数 (财预〔2020〕10号附件1), 容差见口径. */
export const executionRate: Check = {
  code: 'JX014',
  name: 'execution-rate',
  severity: 'error',
  explain: explanation('execution-rate'),
  ofTable({ result: { execution }, policy }) {
    if (!execution) return [];
    const { base } = execution;
    const total = compare(totalRate(execution), base, policy);
    // A slip in the total row is usually repeated below it: the sources are looked at once the total is right.
    return total.length > 0 ? total : sourceRates(execution).flatMap((rate) => compare(rate, base, policy));
  },
};

function compare(rate: FundsRate, base: Execution['base'], policy: Policy): Found[] {
  const { row, computed, printed } = rate;
  if (!computed || !printed || !row.rate || outOfRange(rate, policy)) return [];
  const tolerance = decimal(policy.tolerance.ratePercent).div(HUNDRED);
  if (printed.minus(computed).abs().lte(tolerance) || isRounded(rate)) return [];
  const message = phrase('check.execution-rate', {
    label: row.label,
    spent: row.spent?.text ?? '',
    base: row[base]?.text ?? '',
    expected: percentText(computed),
    actual: percentText(printed),
  });
  return [{ cell: row.rate.cell, message, expected: ratioText(computed), actual: ratioText(printed) }];
}

/** Whether the printed percentage is the computed one with fewer digits: 96% for 96.18%. */
function isRounded({ row, computed, printed }: FundsRate): boolean {
  const shown = /^\d+(?:\.(\d+))?\s*%$/.exec(row.rate?.text ?? '');
  if (!shown || !computed || !printed) return false;
  return round(computed.times(HUNDRED), shown[1]?.length ?? 0).eq(printed.times(HUNDRED));
}
