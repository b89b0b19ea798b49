import { ownSource } from '../own/own-source';
import { fits } from './fits';
import type { FormField, GroupField } from './form-field';

/** What a field holds that a person has just added: the least that is of its kind. */
export function blankOf(field: FormField): unknown {
  switch (field.kind) {
    case 'text':
      return '';
    case 'decimal':
      return '0';
    case 'integer':
      return field.least;
    case 'flag':
      return false;
    case 'choice':
      return field.choices[0];
    case 'constant':
      return field.value;
    case 'list':
      return [];
    case 'tuple':
      return field.items.map(blankOf);
    case 'record':
      return {};
    case 'group':
      return groupOf(field);
    case 'variants':
      return field.variants.slice(0, 1).map(([value, group]) => variantOf(field.by, value, group))[0];
    case 'either':
      return field.options.some((option) => fits(option, null)) ? null : field.options.slice(0, 1).map(blankOf)[0];
  }
}

/** A blank group of variants that says which it is. */
export function variantOf(by: string, value: string, group: GroupField): object {
  return { [by]: value, ...groupOf(group) };
}

function groupOf({ fields, sourced }: GroupField): object {
  return {
    ...Object.fromEntries(fields.map(([key, field]) => [key, blankOf(field)])),
    ...(sourced && { source: ownSource(null) }),
  };
}
