import { HUNDRED, min, ONE, type Decimal } from '../number/decimal';
import { plainText, round, truncate } from '../number/round';
import type { Execution } from '../execution/execution';
import { phrase } from '../message/phrase';
import { percentContent } from '../plan/content';
import type { Field } from '../table/table';
import type { Check, CheckInput, Found } from './check';
import { explanation } from './explanation';
import { amend } from './fix/amend';
import { scoreFix } from './fix/score-fix';
import { sourceRates, totalRate, type FundsRate } from './funds-rate';

/** JX045 百分比和得分四舍五入，不截去尾数. */
export const truncated: Check = {
  code: 'JX045',
  name: 'truncated',
  severity: 'hint',
  explain: explanation('truncated'),
  ofTable(input) {
    const { execution } = input.result;
    if (!execution) return [];
    const rates = [totalRate(execution), ...sourceRates(execution)];
    return [...rates.flatMap((rate) => cutRate(rate, input)), ...cutExecutionScore(execution, input)];
  },
  ofUnit({ indicator: { row, method, completion, outcome }, weight, given, shared }, input) {
    if (outcome !== 'missed' || (method !== 'proportional' && method !== 'equal') || shared) return [];
    return completion && weight ? cutScore(row.given, completion.ratio.times(weight), given, input) : [];
  },
};

function cutRate({ row: { rate: field }, computed, printed }: FundsRate, input: CheckInput): Found[] {
  if (!field?.text.includes('%') || !computed || !printed) return [];
  const percent = printed.times(HUNDRED);
  const due = uncut(computed.times(HUNDRED), percent);
  if (!due) return [];
  const [expected, actual] = [`${plainText(due)}%`, `${plainText(percent)}%`];
  const message = phrase('check.truncated', { expected, actual });
  const fix = [amend(input, field, percentContent(due.div(HUNDRED)), message)];
  return [{ cell: field.cell, message, expected, actual, fix }];
}

function cutExecutionScore({ rate, weight, given, total }: Execution, input: CheckInput): Found[] {
  return rate && weight ? cutScore(total.given, min(rate, ONE).times(weight), given, input) : [];
}

function cutScore(field: Field | null, exact: Decimal, given: Decimal | null, input: CheckInput): Found[] {
  const due = given && uncut(exact, given);
  if (!field || !due) return [];
  const [expected, actual] = [plainText(due), plainText(given)];
  const message = phrase('check.truncated', { expected, actual });
  return [{ cell: field.cell, message, expected, actual, fix: scoreFix(input, field, due, message) }];
}

/** What rounding gives where digits were cut off after the first, else null: 96% for 96.18% is both. */
function uncut(exact: Decimal, printed: Decimal): Decimal | null {
  const places = /\.(\d+)$/.exec(plainText(printed))?.[1]?.length ?? 0;
  if (places === 0 || !truncate(exact, places).eq(printed)) return null;
  const due = round(exact, places);
  return due.eq(printed) ? null : due;
}
