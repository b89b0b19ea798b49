import { phrase } from '../message/phrase';
import type { Field } from '../table/table';
import type { Reading } from '../target/target';
import type { Check, Found } from './check';
import { explanation } from './explanation';

const VARIANT = /[≧⩾≦⩽═≮≯０-９]/;

/** JX051 句号作小数点、异体比较符、扫描错字. */
export const straySigns: Check = {
  code: 'JX051',
  name: 'stray-signs',
  severity: 'hint',
  explain: explanation('stray-signs'),
  ofIndicator: ({ row, target, actual }) => [...look(row.target, target), ...look(row.actual, actual)],
};

function look(field: Field | null, { notes, text }: Reading): Found[] {
  if (!field || notes.length === 0 || !isStray(field.text, notes)) return [];
  const message = phrase('check.stray-signs', { actual: field.text, expected: text });
  return [{ cell: field.cell, message, expected: text, actual: field.text }];
}

/** A full-width percent sign is as good as a narrow one. */
function isStray(text: string, notes: Reading['notes']): boolean {
  if (notes.includes('full-stop-as-point') || notes.includes('misread-operator')) return true;
  return notes.includes('variant-sign') && VARIANT.test(text);
}
