import { findingsWith } from './findings-of';

describe('JX015 执行率得分', () => {
  it('执行率 100% 得 0 分', () => {
    expect(findingsWith({ F4: 200, F5: 150, H4: '100%', I4: 0, H18: 89, I18: '良' })).toEqual(['JX015 I4: 0 → 10.00']);
  });

  it('没有登金额，只有执行率：按印的执行率核对', () => {
    const noAmounts = { D4: null, E4: null, F4: null, D5: null, E5: null, F5: null, D6: null, E6: null, F6: null };
    expect(findingsWith({ ...noAmounts, H4: '79.27%', I4: 7.93, H18: 96.93 })).toEqual(['JX028 warning H4: 0.7927']);
    expect(findingsWith({ ...noAmounts, H4: '79.27%', I4: 10, H18: 99 })).toEqual([
      'JX015 I4: 10 → 7.93',
      'JX028 warning H4: 0.7927',
    ]);
  });

  it('取整在 0.1 分以内、还没有得分：不报', () => {
    expect(findingsWith({ F4: 199.76, F5: 149.76, H4: '99.88%', I4: 10, H18: 99 })).toEqual([]);
    expect(findingsWith({ I4: null, H18: null, I18: null })).toEqual([]);
  });
});
