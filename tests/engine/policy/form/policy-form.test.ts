import { say } from '../../../../src/engine/message/phrase';
import { blankOf } from '../../../../src/engine/policy/form/blank-of';
import { fits } from '../../../../src/engine/policy/form/fits';
import type { FormField, GroupField } from '../../../../src/engine/policy/form/form-field';
import { policyForm } from '../../../../src/engine/policy/form/policy-form';
import { policyErrors } from '../../../../src/engine/policy/import-policy';
import { policies } from '../../../../src/engine/policy/policies';
import { policySchema } from '../../../../src/engine/policy/policy';
import { problemPath } from '../../../../src/engine/policy/problem-path';

const FORM = policyForm();
const MOF = policies[0];

function fieldAt(group: GroupField, ...[key, ...rest]: string[]): FormField | undefined {
  const field = group.fields.find(([own]) => own === key)?.[1];
  return rest.length > 0 && field?.kind === 'group' ? fieldAt(field, ...rest) : field;
}

/** Where the value is not what the form says. */
function misfits(field: FormField, value: unknown, path: string): string[] {
  if (!fits(field, value)) return [path];
  switch (field.kind) {
    case 'group':
      return field.fields.flatMap(([key, own]) => misfits(own, Reflect.get(value as object, key), `${path}.${key}`));
    case 'list':
      return (value as unknown[]).flatMap((one, at) => misfits(field.item, one, `${path}[${at}]`));
    case 'record':
      return Object.entries(value as object).flatMap(([key, one]) => misfits(field.item, one, `${path}.${key}`));
    case 'variants': {
      const group = field.variants.find(([name]) => name === Reflect.get(value as object, field.by));
      return group ? misfits(group[1], value, path) : [path];
    }
    default:
      return [];
  }
}

test('模式里的每个字段都在表单里，只有编号、识别和依据由程序管', () => {
  expect(FORM.fields.map(([key]) => key)).toEqual(
    Object.keys(policySchema.shape).filter((key) => !['id', 'recognition', 'sources'].includes(key)),
  );
});

test('各种字段各是一类', () => {
  expect(fieldAt(FORM, 'fullMarks')).toMatchObject({ kind: 'decimal' });
  expect(fieldAt(FORM, 'name')).toEqual({ kind: 'text', description: '中文名称' });
  expect(fieldAt(FORM, 'scorePlaces')).toMatchObject({ kind: 'integer', least: 0, most: 4 });
  expect(fieldAt(FORM, 'coefficient')).toMatchObject({ kind: 'flag' });
  expect(fieldAt(FORM, 'weights', 'levels')).toMatchObject({ kind: 'record', item: { kind: 'decimal' } });
  expect(fieldAt(FORM, 'weights', 'unprinted')).toMatchObject({ kind: 'variants', by: 'from' });
  expect(fieldAt(FORM, 'qualitativeBands')).toMatchObject({ kind: 'tuple', items: [{ kind: 'decimal' }, {}] });
  expect(fieldAt(FORM, 'quantitative', 'reverse')).toMatchObject({
    kind: 'choice',
    choices: ['ratio', 'linear-excess', 'stepped'],
  });
  expect(fieldAt(FORM, 'rehearsal')).toMatchObject({ kind: 'either', options: [{ kind: 'group' }, { value: null }] });
});

test.each(policies)('$id 的每个值都有显示它的字段', (policy) => {
  expect(misfits(FORM, policy, '')).toEqual([]);
});

test('添上的空白合乎字段，预演的各项带着自定的依据', () => {
  expect(misfits(FORM, blankOf(FORM), '')).toEqual([]);
  const rehearsal = fieldAt(FORM, 'rehearsal');
  const group = rehearsal?.kind === 'either' ? rehearsal.options[0] : undefined;
  expect(group && blankOf(group)).toMatchObject({ redFlag: { gapAbove: '0', source: { document: '使用者自定' } } });
  expect(rehearsal && blankOf(rehearsal)).toBeNull();
});

test('每个问题都说得出是哪个字段', () => {
  const wrong: readonly [object, string][] = [
    [{ fullMarks: '90' }, 'weights'],
    [{ scorePlaces: 9 }, 'scorePlaces'],
    [{ qualitativeBands: ['0.5', '0.6'] }, 'qualitativeBands'],
    [{ grades: [{ name: '优', aliases: [], from: '90' }] }, 'grades[0].from'],
    [{ weights: { ...MOF?.weights, alternatives: [{ 产出指标: '1' }] } }, 'weights.alternatives[0]'],
  ];
  for (const [change, path] of wrong) {
    const problems = policyErrors({ ...MOF, ...change });
    expect(problems.map(problemPath)).toEqual([path]);
    for (const problem of problems) expect(say(problem, 'zh-CN')).toContain(path);
  }
  expect(policyErrors({ ...MOF, 不认识: 1 }).map(problemPath)).toEqual(['不认识']);
  expect(policyErrors('x').map(problemPath)).toEqual(['']);
});
