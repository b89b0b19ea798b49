import { sheetOf } from '../../support/sheet-of';
import { findingsOf, findingsWith } from './findings-of';

describe('JX002 一级指标分值', () => {
  it('产出 40、满意度 20 与 50、10 不同：各指向一级指标，只是警告', () => {
    expect(findingsWith({ G11: 10, H11: 10, G17: 20, H17: 20 })).toEqual([
      'JX002 warning B11: 40 → 50',
      'JX002 warning B17: 20 → 10',
    ]);
  });

  it('标签多写“服务对象”、少写“指标”，仍是同一级', () => {
    expect(findingsWith({ B11: '产出', B15: '效益', B17: '服务对象满意度' })).toEqual([]);
    expect(findingsWith({ B17: '服务对象满意度', G17: 20, H17: 20, G11: 10, H11: 10 })).toEqual([
      'JX002 warning B11: 40 → 50',
      'JX002 warning B17: 20 → 10',
    ]);
  });

  it('一级指标另成体系（过程、产出、效益）：不拿本口径去比', () => {
    const form = sheetOf(`
资金情况(万元) | | | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | | 100 | 100 | 8 | 100% | 8
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
 | 过程 | 事项管理 | 管理规范 | 规范 | 规范 | 12 | 12
 | 产出 | 数量指标 | 疗养人数 | ≥100人 | 110人 | 40 | 40
 | 效益 | 社会效益指标 | 维护权益 | 有效维护 | 有效维护 | 40 | 40
总分 | | | | | | 100 | 100
`);
    expect(findingsOf(form)).toEqual([]);
  });

  it('标注与明细已经矛盾的块由 JX003 说明，不再重复', () => {
    expect(findingsWith({ B11: '产出指标(50分)', G11: 10, H11: 10, G17: 20, H17: 20 })).toEqual([
      'JX003 B11: 40 → 50',
      'JX002 warning B17: 20 → 10',
    ]);
  });
});
