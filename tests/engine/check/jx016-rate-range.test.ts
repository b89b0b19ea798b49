import { findingsWith } from './findings-of';

describe('JX016 执行率范围', () => {
  it('执行数超过预算数：印 110% 也好，印 100% 也好，只报一条', () => {
    const overspent = { F4: 220, F5: 170, I4: 10, H18: 99 };
    expect(findingsWith({ ...overspent, H4: '110%' })).toEqual(['JX016 H4: 1.1000']);
    expect(findingsWith({ ...overspent, H4: '100%' })).toEqual(['JX016 H4: 1.1000']);
    expect(findingsWith({ ...overspent, H4: null })).toEqual(['JX016 H4: 1.1000']);
  });

  it('把金额填进执行率列：印 1,437，按金额应为 95%', () => {
    expect(findingsWith({ H4: '1,437' })).toEqual(['JX016 H4: 14.3700 → 0.9500']);
  });

  it('总额没有超，某一来源超了：指向那一来源', () => {
    expect(findingsWith({ F5: 155, F6: 35 })).toEqual(['JX016 H5: 1.0333']);
  });

  it('尾差 0.01 以内、0 与 100%：不报', () => {
    expect(findingsWith({ F4: 200.01, F5: 150.01, H4: '100%', I4: 10, H18: 99 })).toEqual([]);
    expect(findingsWith({ F4: 0, F5: 0, F6: 0, H4: '0%', I4: 0, H18: 89, I18: '良' })).toEqual([
      'JX028 warning H4: 0.0000',
    ]);
  });
});
