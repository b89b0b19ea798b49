import type { FormField, Locale } from '../../engine';
import { labelOf, type FieldPath } from './field-words';

/** `grades[1].from` in words: the names of the fields that lead there. A key that no field has stays as it is. */
export function placeText(form: FormField, path: string, locale: Locale): string {
  const names: string[] = [];
  let field: FormField | null = form;
  let at: FieldPath = [];
  for (const key of path.split(/[.[\]]+/).filter((part) => part !== '')) {
    const isItem: boolean = field !== null && contentsOf(field).some(({ kind }) => kind === 'list' || kind === 'tuple');
    const child: FormField | null = field && childOf(field, key);
    at = [...at, isItem ? Number(key) : key];
    names.push(isItem ? String(Number(key) + 1) : child?.description == null ? key : labelOf(child, at, locale));
    field = child;
  }
  return names.join(' › ');
}

function childOf(field: FormField, key: string): FormField | null {
  for (const own of contentsOf(field)) {
    if (own.kind === 'list' || own.kind === 'record') return own.item;
    if (own.kind === 'tuple') return own.items[Number(key)] ?? null;
    const child = own.kind === 'group' && own.fields.find(([name]) => name === key)?.[1];
    if (child) return child;
  }
  return null;
}

/** The field itself, or those that it is one of. */
function contentsOf(field: FormField): readonly FormField[] {
  if (field.kind === 'either') return field.options;
  if (field.kind === 'variants') return field.variants.map(([, group]) => group);
  return [field];
}
