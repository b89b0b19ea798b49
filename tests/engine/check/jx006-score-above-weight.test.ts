import { findingsWith } from './findings-of';

describe('JX006 得分不超过分值', () => {
  it('指标得分高于分值，不再另报计分错误', () => {
    expect(findingsWith({ H12: 12, H18: 100.5 })).toEqual(['JX006 H12: 12 → 10']);
  });

  it('执行率得分高于分值，不再另报执行率得分', () => {
    expect(findingsWith({ I4: 11, H18: 100 })).toEqual(['JX006 I4: 11 → 10']);
  });

  it('两个指标合并一个得分格：与两个分值之和比', () => {
    const merged = { H15: 30, H16: null };
    expect(findingsWith(merged, ['H15:H16'])).toEqual([]);
    expect(findingsWith({ ...merged, H15: 31, H18: 99.5 }, ['H15:H16'])).toEqual(['JX006 H15: 31 → 30']);
  });
});
