import { importPolicy, policyErrors } from '../../../src/engine/policy/import-policy';
import { policyById } from '../../../src/engine/policy/policies';
import type { Policy } from '../../../src/engine/policy/policy';
import { say } from '../../../src/engine/message/phrase';
import mof2020 from '../../../src/engine/policy/data/mof-2020.json';

const MOF = policyById('mof-2020') as Policy;
const OWN = {
  id: 'county',
  name: '某县口径',
  nameEn: 'A county',
  region: '某县',
  regionEn: 'A county',
  standing: 'seen',
  recognition: [],
  basedOn: 'mof-2020',
  keepsSources: false,
};

function told(data: unknown): string[] {
  return policyErrors(data).map((problem) => say(problem, 'zh-CN'));
}

describe('自己写的口径', () => {
  test('适用的地方没有写英文也行', () => {
    const { regionEn: _, ...file } = OWN;
    expect(importPolicy(file)).toMatchObject({ region: '某县', regionEn: '' });
  });

  test('只写与另一口径不同之处，其余照它；沿用的规则写作缺省，自己写的照写', () => {
    const source = { document: '某县办法', place: null, rule: '执行率按两档。', evidence: 'read' };
    const execution = { ...MOF.execution, noteBelow: '0.8' };
    const policy = importPolicy({ ...OWN, execution, sources: { execution: source } });
    expect(policy).toEqual({
      ...MOF,
      id: 'county',
      name: '某县口径',
      nameEn: 'A county',
      region: '某县',
      regionEn: 'A county',
      standing: 'seen',
      recognition: [],
      execution,
      sources: expect.objectContaining({ execution: source }) as Policy['sources'],
    });
    expect(policy.sources.grades).toEqual({
      document: '绩评缺省口径',
      place: null,
      rule: `没有规定，照${MOF.sources.grades.document}：${MOF.sources.grades.rule}`,
      evidence: 'product',
    });
    expect(policy.sources.deadline).toEqual(MOF.sources.deadline);
  });

  test('是那个口径的补充时，沿用的依据不变', () => {
    expect(importPolicy({ ...OWN, keepsSources: true }).sources).toEqual(MOF.sources);
  });

  test('导出的全文可以原样导入', () => {
    expect(importPolicy(JSON.parse(JSON.stringify(policyById('hubei'))))).toEqual(policyById('hubei'));
  });

  test('写全了的旧文件没有汇总规则：各项目分别列出，依据写作缺省；由湖北派生的照湖北', () => {
    const { aggregation: _, ...rules } = mof2020;
    const { aggregation: __, ...sources } = mof2020.sources;
    const policy = importPolicy({ ...rules, id: 'county', sources });
    expect(policy).toEqual({ ...MOF, id: 'county' });
    expect(importPolicy({ ...OWN, basedOn: 'hubei' }).aggregation).toBe('merged');
  });

  test('可用的没有毛病', () => {
    expect(policyErrors(OWN)).toEqual([]);
    expect(policyErrors(mof2020)).toEqual([]);
  });

  const { region: _, ...nowhere } = OWN;

  test.each<[unknown, string]>([
    [{ ...OWN, basedOn: 'nowhere' }, '口径字段“basedOn”指的口径“nowhere”不存在。'],
    [nowhere, '口径缺少字段“region”。'],
    [{ ...OWN, extra: 1 }, '口径有不认识的字段“extra”。'],
    [
      { ...OWN, weights: { ...MOF.weights, unprinted: { from: 'thin air' } } },
      '口径字段“weights.unprinted.from”的值不合要求："thin air"。',
    ],
    [
      { ...OWN, special: [{ names: ['进度'], method: 'stepped', points: '1', most: null }] },
      '口径缺少字段“special[0].per”。',
    ],
    [
      { ...OWN, weights: { ...MOF.weights, alternatives: [{ 产出指标: '60' }] } },
      '口径字段“weights.alternatives[0]”合计为 60，应与“weights.levels”的 90 相同。',
    ],
    [{ ...OWN, weights: { ...MOF.weights, free: '5' } }, '口径字段“weights”各项合计为 105，应等于“fullMarks”的 100。'],
    [{ ...OWN, quantitative: { ...MOF.quantitative, reverse: 'stepped' } }, '口径缺少字段“quantitative.steps”。'],
    [
      { ...OWN, quantitative: { ...MOF.quantitative, steps: { per: '0', points: '1', most: null } } },
      '口径字段“quantitative.steps.per”不能为 0。',
    ],
    [
      { ...OWN, quantitative: { ...MOF.quantitative, overDeduction: { kind: 'fixed', from: '0.9', points: '2' } } },
      '口径字段“quantitative.overDeduction.from”是比率，必须大于 1，实际是 0.9。',
    ],
    [
      { ...OWN, quantitative: { ...MOF.quantitative, noneBelow: '60' } },
      '口径字段“quantitative.noneBelow”是比率，不能大于 1，实际是 60。',
    ],
    [
      {
        ...OWN,
        execution: {
          ...MOF.execution,
          curve: [
            { from: '0.6', marks: 'rate' },
            { from: '0.9', marks: '1' },
          ],
        },
      },
      '口径字段“execution.curve[1].from”应低于前一档的 0.6，实际是 0.9。',
    ],
    [
      { ...OWN, execution: { ...MOF.execution, curve: [{ from: '0.9', marks: '80' }] } },
      '口径字段“execution.curve[0].marks”是比率，不能大于 1，实际是 80。',
    ],
  ])('不能用的说出哪个字段不对：%#', (data, sentence) => {
    expect(told(data)).toEqual([sentence]);
  });

  test('不是口径的东西也说得清', () => {
    expect(told(null)).toEqual(['口径字段“（口径整体）”的类型不对：应为花括号里的一组字段，实际是 null。']);
  });
});
