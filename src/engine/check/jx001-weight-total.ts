import { decimal, type Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import { weightOf } from '../scoring/weight-of';
import type { TableResult } from '../table-result';
import type { Check } from './check';
import { explanation } from './explanation';
import { partlyPublished } from './partly-published';
import { printedExecution } from './printed-execution';

/** JX001 执行率分值 + 全部三级指标分值 = 满分 (财预〔2020〕10号). */
export const weightTotal: Check = {
  code: 'JX001',
  name: 'weight-total',
  severity: 'error',
  explain: explanation('weight-total'),
  ofTable(input) {
    const { result, policy } = input;
    const full = decimal(policy.fullMarks);
    const weight = printedWeight(result);
    const cell = weightCell(result);
    if (!weight || !cell || weight.eq(full) || !allPrinted(result) || partlyPublished(input)) return [];
    const [expected, actual] = [plainText(full), plainText(weight)];
    const execution = printedExecution(result).weight;
    const message = execution
      ? phrase('check.weight-total', {
          execution: plainText(execution),
          indicators: plainText(weight.minus(execution)),
          sum: actual,
          full: expected,
        })
      : phrase('check.weight-total.alone', { sum: actual, full: expected });
    return [{ cell, message, expected, actual }];
  },
};

/** The sum of the weights; a form may print one of the execution rate that the policy leaves out. */
function printedWeight(result: TableResult): Decimal | null {
  const { weight } = result.total;
  const printed = printedExecution(result).weight;
  return weight && printed && !result.execution?.weight ? weight.plus(printed) : weight;
}

/** Weights that the policy divides among indicators are its own, whatever their rounding leaves. */
function allPrinted({ indicators }: TableResult): boolean {
  return indicators.every(({ weight }) => weight?.cell !== null);
}

/** Where the sum of the weights stands, else the last weight that went into it; null where no indicator has a weight. */
function weightCell({ table }: TableResult): string | null {
  const weights = table.indicators.flatMap((row) => weightOf(row) ?? []);
  return weights.length === 0 ? null : (table.total?.weight?.cell ?? weights.at(-1)?.cell ?? null);
}
