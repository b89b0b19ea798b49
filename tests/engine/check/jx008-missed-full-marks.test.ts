import { findingsWith } from './findings-of';

describe('JX008 未完成却满分', () => {
  it('目标 550 实际 20 得满分：报满分一条，不再报计分错误；另缺偏差原因', () => {
    expect(findingsWith({ E11: '≥550人', F11: '20人' })).toEqual(['JX008 H11: 20 → 0.73', 'JX027 I11']);
  });

  it('差一点也是未完成', () => {
    expect(findingsWith({ E11: '≥500人', F11: '499人', I11: '一人去世' })).toEqual(['JX008 H11: 20 → 19.96']);
  });

  it('反向指标超出上限却满分', () => {
    expect(findingsWith({ F14: '125万元', I14: '物价上涨' })).toEqual(['JX008 H14: 10 → 8.00']);
  });

  it('按比例得分取整后就是满分：不报', () => {
    expect(findingsWith({ E11: '≥50000人', F11: '49999人', I11: '一人去世' })).toEqual([]);
  });

  it('几个指标合并一个得分格：不知扣在哪一项，不报', () => {
    expect(findingsWith({ F11: '490人', H11: 30, H12: null, I11: '一户搬迁' }, ['H11:H12'])).toEqual([]);
  });

  it('达到指标值得满分：不报', () => {
    expect(findingsWith({ F11: '500人' })).toEqual([]);
  });
});
