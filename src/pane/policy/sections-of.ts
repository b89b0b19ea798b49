import type { FormField, GroupField, Locale } from '../../engine';
import { labelOf } from './field-words';

type Entry = GroupField['fields'][number];

/** A part of the form that opens and closes. */
export interface FormSection {
  readonly title: string;
  readonly fields: readonly Entry[];
}

/** The parts of the form: a part for every field that has fields in it, the plain ones before and after them together. */
export function sectionsOf(form: GroupField, names: { basic: string; other: string }, locale: Locale): FormSection[] {
  const first = form.fields.findIndex(([, field]) => isLarge(field));
  const plain = form.fields.map((entry, index) => ({ entry, index })).filter(({ entry: [, field] }) => !isLarge(field));
  const together = (title: string, before: boolean): FormSection => ({
    title,
    fields: plain.filter(({ index }) => index < first === before).map(({ entry }) => entry),
  });
  const large = form.fields.filter(([, field]) => isLarge(field));
  return [
    together(names.basic, true),
    ...large.map(([key, field]) => ({ title: labelOf(field, [key], locale), fields: [[key, field] as const] })),
    together(names.other, false),
  ];
}

function isLarge(field: FormField): boolean {
  if (field.kind === 'either') return field.options.some(isLarge);
  return field.kind === 'group' || (field.kind === 'list' && ['group', 'variants'].includes(field.item.kind));
}
