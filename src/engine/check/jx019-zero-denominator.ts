import { ratioText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Execution } from '../execution/execution';
import type { Check, Found } from './check';
import { explanation } from './explanation';
import { sourceRates, totalRate, type FundsRate } from './funds-rate';
import { sourceSum } from './source-sum';

/** JX019 预算数为 0 时没有执行率可言；系统给空资金行印的 0.00% 只提示. */
export const zeroDenominator: Check = {
  code: 'JX019',
  name: 'zero-denominator',
  severity: 'error',
  explain: explanation('zero-denominator'),
  ofTable({ result: { execution } }) {
    if (!execution) return [];
    const total = toldByFundsSum(execution) ? [] : look(totalRate(execution));
    const sources = sourceRates(execution).flatMap((rate) =>
      look(rate).map((found): Found => (rate.printed?.eq(0) ? { ...found, severity: 'hint' } : found)),
    );
    return [...total, ...sources];
  },
};

/** A total row of zero above sources that hold amounts is JX017. */
function toldByFundsSum({ funds, base }: Execution): boolean {
  return sourceSum(funds, base)?.gt(0) === true;
}

function look({ row, base, printed }: FundsRate): Found[] {
  if (!row.rate || !printed || !base?.eq(0)) return [];
  const message = phrase('check.zero-denominator', { label: row.label, actual: row.rate.text });
  return [{ cell: row.rate.cell, message, expected: null, actual: ratioText(printed) }];
}
