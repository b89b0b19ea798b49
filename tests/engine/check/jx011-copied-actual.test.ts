import { findingsWith } from './findings-of';

describe('JX011 完成值照抄目标', () => {
  it.each([
    ['E11', '≥500人', 'F11', '≥500人'],
    ['E12', '≥95%', 'F12', '95%以上'],
    ['E13', '100%', 'F13', '=100%'],
    ['E14', '≤100万元', 'F14', '≤90万元以内'],
    ['E17', '90%', 'F17', '≥90%'],
  ])('%s %s，%s 写成 %s', (targetCell, target, actualCell, actual) => {
    expect(findingsWith({ [targetCell]: target, [actualCell]: actual, H13: 10, H18: 99.5 })).toContainEqual(
      `JX011 ${actualCell}: ${actual}`,
    );
  });

  it('照抄的不再当作完成值去算分', () => {
    expect(findingsWith({ F11: '≥500人' })).toEqual(['JX011 F11: ≥500人']);
  });

  it('没有比较符号的相同写法是实绩：不报', () => {
    expect(findingsWith({ E11: '500人', F11: '500人', E14: '100万元', F14: '100万元' })).toEqual([]);
    expect(findingsWith({ E15: '是', F15: '是', E16: '预算年度内', F16: '预算年度内' })).toEqual([]);
  });
});
