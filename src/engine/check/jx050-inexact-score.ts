import { phrase } from '../message/phrase';
import type { Field } from '../table/table';
import type { Check, CheckInput, Found } from './check';
import { explanation } from './explanation';
import { totalFix } from './fix/total-fix';
import { printedScore } from './printed-score';

const ABOUT = /^[^\d\n]*\d.*(?:以上|以下|以内|左右|多|余|上下)|(?:约|近|超过|不低于|[≥≤><])\s*\d|\d\s*[-~—～至]\s*\d/m;

/** JX050 得分须是确数. */
export const inexactScore: Check = {
  code: 'JX050',
  name: 'inexact-score',
  severity: 'hint',
  explain: explanation('inexact-score'),
  ofTable: (input) => [...ofTotal(input), ...look(input.result.execution?.total.given)],
  ofUnit: ({ indicator: { row } }) => look(row.given),
};

/** The sum of the scores says exactly what a total leaves open. */
function ofTotal(input: CheckInput): Found[] {
  const field = input.result.table.total?.given;
  const sum = printedScore(input);
  return look(field).map((found) => {
    return field && sum ? { ...found, fix: totalFix(input, field, sum, found.message) } : found;
  });
}

function look(field: Field | null | undefined): Found[] {
  if (!field || field.number || !ABOUT.test(field.text)) return [];
  const message = phrase('check.inexact-score', { actual: field.text });
  return [{ cell: field.cell, message, expected: null, actual: field.text }];
}
