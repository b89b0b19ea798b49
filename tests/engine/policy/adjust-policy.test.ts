import { adjustPolicy, type PolicySettings } from '../../../src/engine/policy/adjust-policy';
import { policies } from '../../../src/engine/policy/policies';
import type { Policy } from '../../../src/engine/policy/policy';
import { PolicyError } from '../../../src/engine/policy/policy-error';

const policy = policies[0] as Policy;
const OWN: PolicySettings = { overNoteFrom: null, scorePlaces: null };

describe('使用者对口径的设定', () => {
  test('没有设定，或设得与口径相同，口径不变', () => {
    expect(adjustPolicy(policy, OWN)).toBe(policy);
    expect(adjustPolicy(policy, { overNoteFrom: '1.3', scorePlaces: 2 })).toBe(policy);
  });

  test('超额完成线和小数位数照设定，依据里写明是使用者设的，其余不变', () => {
    const adjusted = adjustPolicy(policy, { overNoteFrom: '1.5', scorePlaces: 1 });
    expect(adjusted).toEqual({
      ...policy,
      quantitative: { ...policy.quantitative, overNoteFrom: '1.5' },
      scorePlaces: 1,
      sources: {
        ...policy.sources,
        overCompletion: {
          ...policy.sources.overCompletion,
          rule: `使用者设定为 150%；口径原定：${policy.sources.overCompletion.rule}`,
        },
        rounding: {
          ...policy.sources.rounding,
          rule: `使用者设定为保留 1 位小数；口径原定：${policy.sources.rounding.rule}`,
        },
      },
    });
  });

  test('只设一项，另一项的依据不动', () => {
    const { sources } = adjustPolicy(policy, { ...OWN, scorePlaces: 0 });
    expect(sources.overCompletion).toEqual(policy.sources.overCompletion);
    expect(sources.rounding.rule).toContain('保留 0 位小数');
  });

  test.each<[Partial<PolicySettings>, string]>([
    [{ overNoteFrom: '1' }, '口径字段“quantitative.overNoteFrom”是比率，必须大于 1，实际是 1。'],
    [{ overNoteFrom: '0.9' }, '口径字段“quantitative.overNoteFrom”是比率，必须大于 1，实际是 0.9。'],
    [{ overNoteFrom: '一成' }, '口径字段“quantitative.overNoteFrom”的写法不对："一成"。'],
    [{ scorePlaces: 5 }, '口径字段“scorePlaces”的值不合要求：5。'],
    [{ scorePlaces: -1 }, '口径字段“scorePlaces”的值不合要求：-1。'],
    [{ scorePlaces: 1.5 }, '口径字段“scorePlaces”的类型不对：应为不加引号的整数，实际是 1.5。'],
  ])('超出允许的范围时拒绝：%j', (settings, sentence) => {
    const adjust = () => adjustPolicy(policy, { ...OWN, ...settings });
    expect(adjust).toThrow(PolicyError);
    expect(adjust).toThrow(sentence);
  });
});
