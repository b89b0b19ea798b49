import { findingsWith } from './findings-of';

describe('JX018 明细行重复计分', () => {
  it('明细行又写分值、得分：每行一条警告', () => {
    expect(findingsWith({ G5: 10, I5: 10 })).toEqual(['JX018 warning G5: 10']);
    expect(findingsWith({ I5: 9.5, I6: 9.5 })).toEqual(['JX018 warning I5: 9.5', 'JX018 warning I6: 9.5']);
  });

  it('总额行没有分值和得分，只写在明细行：没有重复，不报', () => {
    const once = { A3: '预算执行情况(10分)', G4: null, I4: null, G5: 10, I5: 9.33 };
    expect(findingsWith(once)).toEqual([]);
  });

  it('明细行写“—”、0 或留空：不报', () => {
    expect(findingsWith({ G5: 0, I5: '/', G6: null })).toEqual([]);
  });
});
