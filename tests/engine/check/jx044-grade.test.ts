import { findingsWith } from './findings-of';

describe('JX044 等级', () => {
  it('各项得分合计 98.5 属“优”，印“良好”', () => {
    expect(findingsWith({ I18: '良好' })).toEqual(['JX044 I18: 良好 → 优']);
  });

  it('得分不全时按印的总分定档', () => {
    expect(findingsWith({ H12: null, H18: 88 })).toEqual(['JX044 I18: 优 → 良']);
  });

  it('等级写法不同而同档、口径里没有的等级、没有印等级：不报', () => {
    expect(findingsWith({ I18: '优秀' })).toEqual([]);
    expect(findingsWith({ I18: 'A' })).toEqual([]);
    expect(findingsWith({ I18: null })).toEqual([]);
  });
});
