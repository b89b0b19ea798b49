import { HUNDRED, min, ONE, type Decimal } from '../number/decimal';
import { plainText, round, truncate } from '../number/round';
import type { Execution } from '../execution/execution';
import { phrase } from '../message/phrase';
import type { Check, Found } from './check';
import { explanation } from './explanation';
import { sourceRates, totalRate, type FundsRate } from './funds-rate';

/** JX045 百分比和得分四舍五入，不截去尾数. */
export const truncated: Check = {
  code: 'JX045',
  name: 'truncated',
  severity: 'hint',
  explain: explanation('truncated'),
  ofTable({ result: { execution } }) {
    if (!execution) return [];
    const rates = [totalRate(execution), ...sourceRates(execution)];
    return [...rates.flatMap(cutRate), ...cutScore(execution)];
  },
  ofUnit({ indicator: { row, method, completion, outcome }, weight, given, shared }) {
    if (outcome !== 'missed' || (method !== 'proportional' && method !== 'equal') || shared) return [];
    if (!completion || !weight || !given || !row.given) return [];
    return compare(row.given.cell, completion.times(weight), given, '');
  },
};

function cutRate({ row, computed, printed }: FundsRate): Found[] {
  if (!row.rate || !computed || !printed || !row.rate.text.includes('%')) return [];
  return compare(row.rate.cell, computed.times(HUNDRED), printed.times(HUNDRED), '%');
}

function cutScore({ rate, weight, given, total }: Execution): Found[] {
  if (!rate || !weight || !given || !total.given) return [];
  return compare(total.given.cell, min(rate, ONE).times(weight), given, '');
}

/** Only where digits were cut off after the first: 96% for 96.18% is both. */
function compare(cell: string, exact: Decimal, printed: Decimal, sign: string): Found[] {
  const places = /\.(\d+)$/.exec(plainText(printed))?.[1]?.length ?? 0;
  if (places === 0 || !truncate(exact, places).eq(printed)) return [];
  const due = round(exact, places);
  if (due.eq(printed)) return [];
  const [expected, actual] = [plainText(due) + sign, plainText(printed) + sign];
  return [{ cell, message: phrase('check.truncated', { expected, actual }), expected, actual }];
}
