import type { FormField, GroupField, Locale } from '../../engine';
import { ENGLISH_CHOICES } from './words/english-choices';
import { ENGLISH_LABELS } from './words/english-labels';

/** Where a field stands in a policy: keys and indices. */
export type FieldPath = readonly (string | number)[];

/** Where the short name ends that a description begins with. */
const NAME_END = /[：；，（]/;

/** What a field is called. The schema describes it in Chinese; English has a table of its own. */
export function labelOf({ description }: Pick<FormField, 'description'>, path: FieldPath, locale: Locale): string {
  const label = locale === 'en' ? ENGLISH_LABELS[namesOf(path)] : description?.split(NAME_END, 1)[0];
  return label ?? String(path.at(-1));
}

/**
 * What the description of a field says beyond its name and those of its choices, with the names of the fields beside it;
 * null for nothing. English has none.
 */
export function hintOf(field: FormField, beside: Beside, locale: Locale): string | null {
  const { description, kind } = field;
  if (locale === 'en' || description === null || kind === 'choice') return null;
  if (!NAME_END.test(description)) return null;
  const rest = withoutExamples(description.slice(description.search(NAME_END)).replace(/^[：；，]/, ''));
  const words =
    kind === 'either' ? field.options.flatMap((one) => (one.kind === 'constant' ? (one.value ?? []) : [])) : [];
  const told = rest.split('；').filter((clause) => !words.some((word) => clause.startsWith(`${word} `)));
  return told.join('') === '' ? null : inWords(told.join('；'), beside);
}

/** What each choice is called. The schema tells it in Chinese, as in `ratio 指标值÷完成值；stepped 阶梯`; English has a table of its own. */
export function choiceTexts(
  { description }: Pick<FormField, 'description'>,
  choices: readonly string[],
  path: FieldPath,
  beside: Beside,
  locale: Locale,
): ReadonlyMap<string, string> {
  const texts = locale === 'en' ? ENGLISH_CHOICES[namesOf(path)] : chineseTexts(description ?? '', choices, beside);
  return new Map(choices.map((choice) => [choice, texts?.[choice] ?? choice]));
}

function chineseTexts(told: string, choices: readonly string[], beside: Beside): Readonly<Record<string, string>> {
  const places = choices.flatMap((choice) => {
    const at = new RegExp(`(?<![A-Za-z0-9-])${choice} `).exec(told);
    return at ? [{ choice, from: at.index, to: at.index + choice.length }] : [];
  });
  const ends = places.map(({ from }) => from);
  const textAfter = (to: number): string => {
    const end = Math.min(...ends.filter((from) => from >= to), told.length);
    return (told.slice(to, end).split('；', 1)[0] ?? '').replace(/[；，、。\s]+$/, '');
  };
  return Object.fromEntries(places.map(({ choice, to }) => [choice, inWords(textAfter(to).trim(), beside)]));
}

/** Where a field stands in the schema: the items of a list are alike. */
function namesOf(path: FieldPath): string {
  return path.filter((key) => typeof key === 'string').join('.');
}

/** 旁边的字段 The names of fields, by key, that descriptions speak of. */
export type Beside = ReadonlyMap<string, string>;

/** The names of the fields of a group, and of those around it. */
export function besideOf({ fields }: GroupField, path: FieldPath, around: Beside, locale: Locale): Beside {
  return new Map([...around, ...fields.map(([key, field]) => [key, labelOf(field, [...path, key], locale)] as const)]);
}

/** A text of the schema with names for the keys in it. */
export function inWords(text: string, beside: Beside): string {
  return text.replace(/[A-Za-z]+/g, (word) => {
    const name = word === 'null' ? '没有' : beside.get(word);
    return name === undefined ? word : `“${name}”`;
  });
}

/** What is written as in a file helps nobody in a form. */
function withoutExamples(text: string): string {
  const clauses = text.replace(/\[?\{[^}]*\}\]?|\[[^\]]*\]/g, '{}').split(/(?<=[：；，。])/);
  const kept = clauses.filter((clause) => !clause.includes('{}'));
  return kept.join('').replace(/[：；，。]$/, '');
}
