import type { Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Field } from '../table/table';
import type { Check, CheckInput, Found } from './check';
import { explanation } from './explanation';
import { scoreFix } from './fix/score-fix';
import { indicatorName } from './indicator-name';

/** JX006 得分 ≤ 分值 (财预〔2020〕10号: 得分最高不超过该指标分值上限). */
export const scoreAboveWeight: Check = {
  code: 'JX006',
  name: 'score-above-weight',
  severity: 'error',
  explain: explanation('score-above-weight'),
  ofTable: executionScore,
  ofUnit: ({ indicator: { row, score }, weight, given, shared }, input) =>
    compare({ name: indicatorName(row), field: row.given, weight, given, due: shared ? null : score }, input),
};

function executionScore(input: CheckInput): Found[] {
  const { execution } = input.result;
  if (!execution) return [];
  const { total, weight, given, score: due } = execution;
  return compare({ name: total.label, field: total.given, weight, given, due }, input);
}

interface Printed {
  readonly name: string;
  readonly field: Field | null;
  readonly weight: Decimal | null;
  readonly given: Decimal | null;
  /** What the rules give; null where a person decides. */
  readonly due: Decimal | null;
}

function compare({ name, field, weight, given, due }: Printed, input: CheckInput): Found[] {
  if (!field || !weight || !given?.gt(weight)) return [];
  const [expected, actual] = [plainText(weight), plainText(given)];
  const message = phrase('check.score-above-weight', { name, expected, actual });
  const fix = due ? scoreFix(input, field, due, message) : [];
  return [{ cell: field.cell, message, expected, actual, fix }];
}
