import { findingsWith } from './findings-of';

const SPENT_A_THIRD = { F4: 66.86, F5: 16.86, F6: 50 };

describe('JX014 执行率', () => {
  it('66.86/200 印 100%：应为 33.43%；由它算出的得分随执行率更正，不另报', () => {
    expect(findingsWith({ ...SPENT_A_THIRD, H4: '100%', I4: 10, H18: 99 })).toEqual([
      'JX014 H4: 1.0000 → 0.3343',
      'JX028 warning H4: 0.3343',
    ]);
  });

  it('执行率错、得分也不是由它算出：各报一条', () => {
    expect(findingsWith({ ...SPENT_A_THIRD, H4: '100%', I4: 8, H18: 97 })).toEqual([
      'JX014 H4: 1.0000 → 0.3343',
      'JX015 I4: 8 → 3.34',
      'JX028 warning H4: 0.3343',
    ]);
  });

  it('总额行无误而明细行印错：指向明细行', () => {
    expect(findingsWith({ H5: '100%', H6: '100%' })).toEqual(['JX014 H5: 1.0000 → 0.9333']);
  });

  it('0.1 个百分点以内、少印几位小数：不报', () => {
    const spent = { E4: 280, E5: 230, F4: 269.3, F5: 219.3, D4: 280, D5: 230 };
    expect(findingsWith({ ...spent, H4: '96.2%', I4: 9.62, H18: 98.62 })).toEqual([]);
    expect(findingsWith({ ...spent, H4: '96%', I4: 9.62, H18: 98.62 })).toEqual([]);
    expect(findingsWith({ ...spent, H4: '96.4%', I4: 9.62, H18: 98.62 })).toEqual(['JX014 H4: 0.9640 → 0.9618']);
  });

  it('执行率印作比率、百分数或 1：不报', () => {
    expect(findingsWith({ H4: 0.95 })).toEqual([]);
    expect(findingsWith({ H4: 95 })).toEqual([]);
    expect(findingsWith({ F4: 200, F5: 150, H4: 1, I4: 10, H18: 99 })).toEqual([]);
  });

  it('没有印执行率、没有金额：不报', () => {
    expect(findingsWith({ H4: null })).toEqual([]);
    expect(
      findingsWith({ D4: null, E4: null, F4: null, D5: null, E5: null, F5: null, D6: null, E6: null, F6: null }),
    ).toEqual([]);
  });
});
