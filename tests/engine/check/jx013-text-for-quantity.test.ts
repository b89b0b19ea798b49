import { findingsWith } from './findings-of';

describe('JX013 定量目标配文字', () => {
  it.each(['完成', '已完成', '达成预期指标'])('指标值“≤100万元”，完成值“%s”', (actual) => {
    expect(findingsWith({ F14: actual })).toEqual([`JX013 F14: ${actual}`]);
  });

  it('定性目标配文字、时限配“完成”、定量配数量：不报', () => {
    expect(findingsWith({ E15: '效果明显', F15: '达成预期指标' })).toEqual([]);
    expect(findingsWith({ E16: '6月底前', F16: '完成' })).toEqual([]);
    expect(findingsWith({ E14: '1000元/人', F14: '1000元/人' })).toEqual([]);
  });
});
