import { policyForm, type FormField } from '../../../src/engine';
import { choiceTexts, labelOf, type FieldPath } from '../../../src/pane/policy/field-words';
import { ENGLISH_CHOICES } from '../../../src/pane/policy/words/english-choices';
import { ENGLISH_LABELS } from '../../../src/pane/policy/words/english-labels';

interface Placed {
  readonly path: FieldPath;
  readonly field: FormField;
}

interface Choices extends Placed {
  readonly choices: readonly string[];
}

/** Fields with names of their own, at every depth of the form. */
function named(field: FormField, path: FieldPath): Placed[] {
  if (field.kind === 'group') {
    return field.fields.flatMap(([key, own]) => {
      const at = { path: [...path, key], field: own };
      return [at, ...named(at.field, at.path)];
    });
  }
  return within(field).flatMap((own) => named(own, path));
}

/** The choices of a field and of those in it. */
function choicesIn(field: FormField, path: FieldPath): Choices[] {
  if (field.kind === 'group') return field.fields.flatMap(([key, own]) => choicesIn(own, [...path, key]));
  const inner = within(field).flatMap((own) => choicesIn(own, path));
  const choices = choicesOf(field);
  return choices.length > 0 ? [{ path, field, choices }, ...inner] : inner;
}

function choicesOf(field: FormField): readonly string[] {
  if (field.kind === 'choice') return field.choices;
  if (field.kind === 'list') return field.item.kind === 'choice' ? field.item.choices : [];
  if (field.kind === 'variants') return field.variants.map(([name]) => name);
  if (field.kind !== 'either') return [];
  return field.options.flatMap((option) => (option.kind === 'constant' ? (option.value ?? []) : []));
}

/** What a field is made of; the choices of a list are told with it. */
function within(field: FormField): readonly FormField[] {
  if (field.kind === 'list') return field.item.kind === 'choice' ? [] : [field.item];
  if (field.kind === 'record') return [field.item];
  if (field.kind === 'tuple') return field.items;
  if (field.kind === 'variants') return field.variants.map(([, group]) => group);
  return field.kind === 'either' ? field.options : [];
}

const FIELDS = named(policyForm(), []);
const CHOICES = choicesIn(policyForm(), []);
const CHINESE = /\p{Script=Han}/u;

const nameOf = (path: FieldPath): string => path.join('.');

test('表单里的每个字段都有中文名和英文名', () => {
  expect(FIELDS.length).toBeGreaterThan(60);
  const without = FIELDS.filter(({ path, field }) => {
    return !CHINESE.test(labelOf(field, path, 'zh-CN')) || ENGLISH_LABELS[nameOf(path)] === undefined;
  });
  expect(without.map(({ path }) => nameOf(path))).toEqual([]);
});

test('表单里的每个选项都有中文名和英文名', () => {
  expect(CHOICES.length).toBeGreaterThan(10);
  const without = CHOICES.flatMap(({ path, field, choices }) => {
    const chinese = choiceTexts(field, choices, path, new Map(), 'zh-CN');
    // Ways with fields of their own are described each on its own.
    const described = new Map(field.kind === 'variants' ? field.variants : []);
    return choices.filter((choice) => {
      const told = described.get(choice)?.description ?? chinese.get(choice) ?? '';
      return !CHINESE.test(told) || ENGLISH_CHOICES[nameOf(path)]?.[choice] === undefined;
    });
  });
  expect(without).toEqual([]);
});

test('英文名都是表单里有的字段和选项，没有一个写成中文', () => {
  const fields = new Set(FIELDS.map(({ path }) => nameOf(path)));
  expect(Object.keys(ENGLISH_LABELS).filter((path) => !fields.has(path))).toEqual([]);
  const choices = new Map(CHOICES.map((one) => [nameOf(one.path), new Set(one.choices)]));
  const named = Object.entries(ENGLISH_CHOICES).flatMap(([path, texts]) =>
    Object.keys(texts).map((choice) => ({ path, choice })),
  );
  expect(named.filter(({ path, choice }) => choices.get(path)?.has(choice) !== true)).toEqual([]);
  const texts = [
    ...Object.values(ENGLISH_LABELS),
    ...Object.values(ENGLISH_CHOICES).flatMap((own) => Object.values(own)),
  ];
  expect(texts.filter((text) => CHINESE.test(text))).toEqual([]);
});
