import { phrase } from '../message/phrase';
import type { Field } from '../table/table';
import type { Check, Found } from './check';
import { explanation } from './explanation';

const ABOUT = /\d.*(?:以上|以下|以内|左右|多|余|上下)|(?:约|近|超过|不低于|[≥≤><])\s*\d|\d\s*[-~—～至]\s*\d/;

/** JX050 得分须是确数. */
export const inexactScore: Check = {
  code: 'JX050',
  name: 'inexact-score',
  severity: 'hint',
  explain: explanation('inexact-score'),
  ofTable: ({ result: { table, execution } }) => [table.total?.given, execution?.total.given].flatMap(look),
  ofUnit: ({ indicator: { row } }) => look(row.given),
};

function look(field: Field | null | undefined): Found[] {
  if (!field || field.number || !ABOUT.test(field.text)) return [];
  const message = phrase('check.inexact-score', { actual: field.text });
  return [{ cell: field.cell, message, expected: null, actual: field.text }];
}
