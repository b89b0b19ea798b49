import { suggestions } from './suggestions';
import type { Field, Suggestion } from './suggestion';

/** Those that hold every word of the query in their name, field or levels; of one field, where it is told. */
export function suggest(query: string, field: Field | null = null): readonly Suggestion[] {
  const words = query.split(/[\s,，、]+/).filter((word) => word !== '');
  return suggestions.filter(
    (one) => (field === null || one.field === field) && words.every((word) => textOf(one).includes(word)),
  );
}

function textOf({ field, level1, level2, name }: Suggestion): string {
  return [field, level1, level2, name].join(' ');
}
