import { parsePolicy } from '../../../src/engine/policy/parse-policy';
import { PolicyError } from '../../../src/engine/policy/policy-error';
import mof2020 from '../../../src/engine/policy/data/mof-2020.json';

type Json = Record<string, unknown>;

/** The default policy with the field at `path` replaced, or removed where `value` is undefined. */
function broken(path: readonly string[], value?: unknown): unknown {
  const copy = structuredClone(mof2020) as unknown as Json;
  let node = copy;
  for (const key of path.slice(0, -1)) node = node[key] as Json;
  const last = path.at(-1)!;
  if (value === undefined) Reflect.deleteProperty(node, last);
  else node[last] = value;
  return copy;
}

function refusal(data: unknown): PolicyError {
  try {
    parsePolicy(data);
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
  throw new Error('The policy was accepted.');
}

/** Every object field of the default policy, as a path; the labels of level-1 blocks are free, so they are left out. */
function fieldPaths(node: Json, above: readonly string[] = []): string[][] {
  return Object.entries(node).flatMap(([key, value]) => {
    const path = [...above, key];
    const inner = typeof value === 'object' && value !== null && !Array.isArray(value) && key !== 'levels';
    return [path, ...(inner ? fieldPaths(value as Json, path) : [])];
  });
}

describe('口径的读取', () => {
  test('缺省口径原样读出', () => {
    expect(parsePolicy(mof2020)).toEqual(mof2020);
  });

  const required = fieldPaths(mof2020).filter((path) => !path.includes('aggregation') && !path.includes('regionEn'));

  test.each(required.map((path) => [path.join('.'), path] as const))('缺少 %s 时拒绝并点名该字段', (name, path) => {
    const error = refusal(broken(path));
    expect(error.in('zh-CN')).toBe(`口径缺少字段“${name}”。`);
    expect(error.in('en')).toBe(`The policy lacks the field “${name}”.`);
  });

  test.each([
    [['fullMarks'], 100, '口径字段“fullMarks”的类型不对：应为引号里的文字，实际是 100。'],
    [['scorePlaces'], 7, '口径字段“scorePlaces”的值不合要求：7。'],
    [['weights', 'execution'], '一成', '口径字段“weights.execution”的写法不对："一成"。'],
    [['execution', 'base'], 'final', '口径字段“execution.base”只能取 budget, initial 之一，实际是 "final"。'],
    [['grades', '1', 'from'], '-1', '口径字段“grades[1].from”的写法不对："-1"。'],
    [['weights', 'levels', '产出指标'], '', '口径字段“weights.levels.产出指标”的写法不对：""。'],
    [['tolerances'], {}, '口径有不认识的字段“tolerances”。'],
    [['tolerance', 'days'], '3', '口径有不认识的字段“tolerance.days”。'],
  ])('写坏 %j 时，提示指明字段和所见的值', (path, value, sentence) => {
    expect(refusal(broken(path, value)).in('zh-CN')).toBe(sentence);
  });

  test('整个口径不是对象时也说得清', () => {
    expect(refusal('口径').in('zh-CN')).toBe(
      '口径字段“（口径整体）”的类型不对：应为花括号里的一组字段，实际是 "口径"。',
    );
    expect(refusal(null).in('en')).toContain('(the policy itself)');
  });

  test.each([
    [['weights', 'execution'], '20', '口径字段“weights”各项合计为 110，应等于“fullMarks”的 100。'],
    [['qualitativeBands'], ['0.6', '0.8'], '口径字段“qualitativeBands”应由高到低，且在 0 与 1 之间，实际是 0.6、0.8。'],
    [['qualitativeBands'], ['80', '60'], '口径字段“qualitativeBands”应由高到低，且在 0 与 1 之间，实际是 80、60。'],
    [['grades', '1', 'from'], '90', '口径字段“grades[1].from”应低于前一等级的 90，实际是 90。'],
    [['grades', '3', 'from'], '10', '口径字段“grades[3].from”是最低等级的起点，应为 0，实际是 10。'],
    [['execution', 'noteBelow'], '90', '口径字段“execution.noteBelow”是比率，不能大于 1，实际是 90。'],
    [['quantitative', 'overNoteFrom'], '0.3', '口径字段“quantitative.overNoteFrom”是比率，必须大于 1，实际是 0.3。'],
    [['quantitative', 'overNoteFrom'], '1', '口径字段“quantitative.overNoteFrom”是比率，必须大于 1，实际是 1。'],
  ])('字段之间矛盾时拒绝：%j 为 %j', (path, value, sentence) => {
    expect(refusal(broken(path, value)).in('zh-CN')).toBe(sentence);
  });

  test('几处都坏时逐处说明', () => {
    const data = { ...mof2020, fullMarks: '90', qualitativeBands: ['0.5', '0.5'] };
    expect(refusal(data).problems).toHaveLength(2);
    expect(refusal(data).message).toContain('“weights”');
    expect(refusal(data).message).toContain('“qualitativeBands”');
  });
});
