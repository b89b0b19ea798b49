import { HUNDRED, min, ONE, type Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import type { Execution } from '../execution/execution';
import { phrase } from '../message/phrase';
import { percentContent } from '../plan/content';
import type { Field } from '../table/table';
import { accountsRates } from './accounts-rates';
import type { Check, CheckInput, Found } from './check';
import { explanation } from './explanation';
import { amend } from './fix/amend';
import { scoreFix } from './fix/score-fix';
import { sourceRates, totalRate } from './funds-rate';
import { uncut } from './uncut';

/** JX045 百分比和得分四舍五入，不截去尾数. */
export const truncated: Check = {
  code: 'JX045',
  name: 'truncated',
  severity: 'hint',
  explain: explanation('truncated'),
  ofTable(input) {
    const { execution } = input.result;
    const accounts = accountsRates(input.result).flatMap(({ given, printed, due }) =>
      cutRate(given, due, printed, input),
    );
    if (!execution) return accounts;
    const rates = [totalRate(execution), ...sourceRates(execution)].flatMap(({ row: { rate }, computed, printed }) =>
      cutRate(rate, computed, printed, input),
    );
    return [...rates, ...accounts, ...cutExecutionScore(execution, input)];
  },
  ofUnit({ indicator: { row, method, completion, outcome }, weight, given, shared }, input) {
    if (outcome !== 'missed' || (method !== 'proportional' && method !== 'equal') || shared) return [];
    return completion && weight ? cutScore(row.given, completion.ratio.times(weight), given, input) : [];
  },
};

function cutRate(field: Field | null, computed: Decimal | null, printed: Decimal | null, input: CheckInput): Found[] {
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
