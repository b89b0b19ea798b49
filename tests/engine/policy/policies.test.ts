import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policies, policyById } from '../../../src/engine/policy/policies';

const TEMPLATE_DATA = join('template', 'data');

describe('内置口径', () => {
  test('缺省口径是财预〔2020〕10号：执行率 10、产出 50、效益 30、满意度 10', () => {
    expect(policies[0]?.id).toBe('mof-2020');
    expect(policies[0]?.weights).toMatchObject({
      execution: '10',
      levels: { 产出指标: '50', 效益指标: '30', 满意度指标: '10' },
    });
  });

  test('按编号取口径，没有的编号给空', () => {
    expect(policyById('mof-2020')).toBe(policies[0]);
    expect(policyById('no-such-policy')).toBeNull();
  });

  test('凭记忆的规则和条款号都写明待核对', () => {
    for (const { sources } of policies) {
      for (const { place, evidence } of Object.values(sources)) {
        if (place?.startsWith('第') || evidence === 'remembered') expect(place).toContain('待核对原文');
      }
    }
  });

  test('编号、名称各不相同，都写明地方', () => {
    for (const field of ['id', 'name', 'nameEn'] as const) {
      expect(new Set(policies.map((policy) => policy[field])).size).toBe(policies.length);
    }
    for (const { nameEn, regionEn } of policies) expect(nameEn + regionEn).not.toMatch(/\p{Script=Han}/u);
    expect(policies.filter(({ standing }) => standing === 'unverified').map(({ id }) => id)).toEqual(['mof-2021']);
  });

  test('地方口径里沿用的规则写作缺省，不冒充地方的规定', () => {
    const { sources } = policyById('hubei')!;
    expect(sources.execution.evidence).toBe('read');
    expect([sources.grades.document, sources.grades.evidence]).toEqual(['绩评缺省口径', 'product']);
  });

  test('没有哪一处代码按口径的编号办事', () => {
    const files = readdirSync(join(__dirname, '../../../src/engine'), { recursive: true, encoding: 'utf8' });
    // 转移支付也是一种表；折算也是一种做法。空表的数据说它是哪个口径的，按编号找。
    const ids = policies.map(({ id }) => `'${id}'`).filter((id) => id !== `'transfer'` && id !== `'rescale'`);
    for (const file of files.filter((name) => name.endsWith('.ts') && !name.startsWith(TEMPLATE_DATA))) {
      const text = readFileSync(join(__dirname, '../../../src/engine', file), 'utf8');
      expect([file, ids.filter((id) => text.includes(id))]).toEqual([file, []]);
    }
  });
});
