import { policies, policyById } from '../../../src/engine/policy/policies';

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

  test('凭记忆的条款号都写明待核对', () => {
    for (const { place } of Object.values(policies[0]!.sources)) {
      if (place?.startsWith('第')) expect(place).toContain('待核对原文');
    }
  });
});
