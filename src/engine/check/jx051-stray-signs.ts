import { phrase } from '../message/phrase';
import { textContent } from '../plan/content';
import type { Field } from '../table/table';
import type { Reading } from '../target/target';
import type { Check, CheckInput, Found } from './check';
import { explanation } from './explanation';
import { amend } from './fix/amend';
import { plainSigns } from './fix/plain-signs';

const VARIANT = /[≧⩾≦⩽═≮≯０-９]/;

/** JX051 句号作小数点、异体比较符、扫描错字. */
export const straySigns: Check = {
  code: 'JX051',
  name: 'stray-signs',
  severity: 'hint',
  explain: explanation('stray-signs'),
  ofIndicator: ({ row, target, actual }, input) => [
    ...look(row.target, target, input),
    ...look(row.actual, actual, input),
  ],
};

function look(field: Field | null, { notes, text }: Reading, input: CheckInput): Found[] {
  if (!field || notes.length === 0 || !isStray(field.text, notes)) return [];
  const message = phrase('check.stray-signs', { actual: field.text, expected: text });
  // What a scanner misread may have been something else.
  const sure = typeof field.value === 'string' && !notes.includes('misread-operator');
  const fix = sure ? [amend(input, field, textContent(plainSigns(field.text)), message)] : [];
  return [{ cell: field.cell, message, expected: text, actual: field.text, fix }];
}

/** A full-width percent sign is as good as a narrow one. */
function isStray(text: string, notes: Reading['notes']): boolean {
  if (notes.includes('full-stop-as-point') || notes.includes('misread-operator')) return true;
  return notes.includes('variant-sign') && VARIANT.test(text);
}
