import { sheetOf } from '../../support/sheet-of';
import { findingsOf, findingsWith } from './findings-of';

describe('JX026 超额完成', () => {
  it('完成 198.23% 没有说明：警告指向偏差原因', () => {
    expect(findingsWith({ E11: '≥113人', F11: '224人' })).toEqual(['JX026 warning I11: 1.9823']);
    expect(findingsWith({ E11: '≥113人', F11: '224人', I11: '无' })).toEqual(['JX026 warning I11: 1.9823']);
  });

  it('恰到 130% 要说明，不到不要', () => {
    expect(findingsWith({ E11: '≥100人', F11: '130人' })).toEqual(['JX026 warning I11: 1.3000']);
    expect(findingsWith({ E11: '≥100人', F11: '129人' })).toEqual([]);
  });

  it('写了原因：不报', () => {
    expect(findingsWith({ E11: '≥113人', F11: '224人', I11: '扩大了覆盖面，明年按两百人设定' })).toEqual([]);
  });

  it('成本、时限节省得多不算超额', () => {
    expect(findingsWith({ E14: '≤100万元', F14: '60万元' })).toEqual([]);
  });

  it('表里没有偏差原因栏：不报', () => {
    const form = sheetOf(`
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
产出指标 | 数量指标 | 疗养人数 | ≥113人 | 224人
`);
    expect(findingsOf(form)).toEqual([]);
  });
});
