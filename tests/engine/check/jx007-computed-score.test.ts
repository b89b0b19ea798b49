import { findingsWith } from './findings-of';

describe('JX007 定量得分', () => {
  it('完成 98% 应得 9.8 分，印 9 分', () => {
    expect(findingsWith({ F13: '98%' })).toEqual(['JX007 H13: 9 → 9.80']);
  });

  it('完成而无故扣分：得分应为满分，扣分又没有原因', () => {
    expect(findingsWith({ H12: 7, H18: 95.5 })).toEqual([
      'JX007 H12: 7 → 10.00',
      'JX027 I12',
      'JX009 warning H12: 7 → 10',
    ]);
  });

  it('取整在 0.1 分以内：不报', () => {
    expect(findingsWith({ F13: '89.5%', H13: 9, H18: 98.5 })).toEqual([]);
  });

  it('超额 130% 以上而酌情调减，写了原因：不报', () => {
    const note = '年初按户数测算，指标值偏低，明年按人数设定';
    expect(findingsWith({ F11: '800人', H11: 18, H18: 96.5, I11: note })).toEqual([]);
  });

  it('几个指标合并一个得分格：无从逐项核算，不报', () => {
    expect(findingsWith({ H11: 28, H12: null, H18: 96.5, I11: '抽查发现一户重复' }, ['H11:H12'])).toEqual([]);
  });

  it('定性指标由人打分：不报', () => {
    expect(findingsWith({ H15: 13, H18: 96.5, I15: '样本偏少，明年扩大回访' })).toEqual([]);
  });
});
