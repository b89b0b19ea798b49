import { HUNDRED, decimal } from '../number/decimal';
import { percentText, ratioText, round } from '../number/round';
import type { Execution } from '../execution/execution';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import { wrongAccountsRates } from './wrong-accounts-rates';
import type { Check, CheckInput, Found } from './check';
import { explanation } from './explanation';
import { rateFix } from './fix/rate-fix';
import { sourceRates, totalRate, type FundsRate } from './funds-rate';
import { outOfRange } from './jx016-rate-range';

/** JX014 执行率 = 执行数 ÷ 预算数 (财预〔2020〕10号附件1), 容差见口径；决算表里的完成率、增减、占比、控制率由它的数算得出. */
export const executionRate: Check = {
  code: 'JX014',
  name: 'execution-rate',
  severity: 'error',
  explain: explanation('execution-rate'),
  ofTable: (input) => [...ofFunds(input), ...wrongAccountsRates(input.result, input.policy)],
};

function ofFunds(input: CheckInput): Found[] {
  const { execution } = input.result;
  if (!execution) return [];
  const total = totalRate(execution);
  const sources = sourceRates(execution).filter((rate) => isWrong(rate, input.policy));
  if (!isWrong(total, input.policy)) return sources.flatMap((rate) => tell(rate, [rate], execution, input));
  // A slip in the total row is usually repeated below it: it is told once, and mended in all of them.
  return tell(total, [total, ...sources], execution, input);
}

function isWrong(rate: FundsRate, policy: Policy): boolean {
  const { computed, printed } = rate;
  if (!computed || !printed || outOfRange(rate, policy)) return false;
  const tolerance = decimal(policy.tolerance.ratePercent).div(HUNDRED);
  return printed.minus(computed).abs().gt(tolerance) && !isRounded(rate);
}

function tell(rate: FundsRate, wrong: readonly FundsRate[], { base, weight }: Execution, input: CheckInput): Found[] {
  const { row, computed, printed } = rate;
  if (!computed || !printed || !row.rate) return [];
  const message = phrase(weight ? 'check.execution-rate' : 'check.execution-rate.unscored', {
    label: row.label,
    spent: row.spent?.text ?? '',
    base: row[base]?.text ?? '',
    expected: percentText(computed),
    actual: percentText(printed),
  });
  const [expected, actual] = [ratioText(computed), ratioText(printed)];
  return [{ cell: row.rate.cell, message, expected, actual, fix: rateFix(input, wrong, message) }];
}

/** Whether the printed percentage is the computed one with fewer digits: 96% for 96.18%. */
function isRounded({ row, computed, printed }: FundsRate): boolean {
  const shown = /^\d+(?:\.(\d+))?\s*%$/.exec(row.rate?.text ?? '');
  if (!shown || !computed || !printed) return false;
  return round(computed.times(HUNDRED), shown[1]?.length ?? 0).eq(printed.times(HUNDRED));
}
