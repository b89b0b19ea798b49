import { sheetOf, withCells } from '../../support/sheet-of';
import { findingsOf, findingsWith, SOUND } from './findings-of';

describe('JX001 分值合计', () => {
  it('没有错误的表一条也不报', () => {
    expect(findingsOf(SOUND)).toEqual([]);
  });

  it('指标排满 100 分又加执行率 10 分，合计 110 印 100：指向总分行的分值', () => {
    const form = sheetOf(`
项目资金(万元) | | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | | 64 | 64 | 64 | 10 | 100% | 10
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
 | 产出指标 | 数量指标 | 帮扶人数 | ≥500人 | 510人 | 10 | 10 |
 | | 质量指标 | 符合条件 | 是 | 是 | 10 | 10 |
 | | 时效指标 | 完成时间 | 预算年度内 | 预算年度内 | 10 | 10 |
 | | 成本指标 | 帮扶金额 | ≤64万元 | 64万元 | 10 | 10 |
 | 效益指标 | 经济效益指标 | 维护权益 | 是 | 是 | 10 | 10 |
 | | 社会效益指标 | 常态化 | 是 | 是 | 10 | 10 |
 | | 可持续影响指标 | 后续开展 | 长期开展 | 长期开展 | 10 | 10 |
 | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10 |
 | | | 主管部门满意度 | ≥90% | 95% | 10 | 10 |
 | | | 缓解压力 | 有所缓解 | 有所缓解 | 10 | 10 |
总分 | | | | | | 100 | 100 |
`);
    expect(findingsOf(form)).toEqual([
      'JX001 G14: 110 → 100',
      'JX004 H14: 100 → 110',
      'JX002 warning B4: 40 → 50',
      'JX035 warning D8: 经济效益指标 → 社会效益指标',
      'JX002 warning B11: 30 → 10',
      'JX035 warning D13: 服务对象满意度指标 → 效益指标',
      'JX048 hint H14: 100',
    ]);
  });

  it('有总分行而合计不足 100 也报', () => {
    expect(findingsWith({ G17: 5, H17: 5, H18: 93.5 })).toEqual(['JX001 G18: 95 → 100', 'JX002 warning B17: 5 → 10']);
  });

  it('没有总分行、合计不足 100：表只登了一部分，不报', () => {
    expect(findingsOf(SOUND.slice(0, 16))).toEqual([]);
  });

  it('没有总分行而合计已超过 100：指向最后一个分值', () => {
    const rows = withCells(SOUND, { G17: 20, H17: 20 }).slice(0, 17);
    expect(findingsOf(rows)).toEqual(['JX001 G17: 110 → 100', 'JX002 warning B17: 20 → 10']);
  });

  it('一块指标还没有逐项写分值，只在标签里写明：不报', () => {
    const unfilled = { B17: '满意度指标(10分)', G17: null, H17: null, H18: null, I18: null };
    expect(findingsWith(unfilled)).toEqual([]);
    expect(findingsWith({ ...unfilled, B17: '满意度指标' })).toEqual(['JX001 G18: 90 → 100']);
  });

  it('资金表登在别处、指标恰为 90 分：不报', () => {
    const rows = [SOUND[0]!, ...SOUND.slice(9)];
    expect(findingsOf(rows)).toEqual([]);
  });

  it('执行率不计分而指标合计 100：不报', () => {
    const cells = { G3: null, H3: null, I3: null, G4: null, H4: null, I4: null, G17: 20, H17: 20, H18: 99, G5: null };
    const plain = { ...cells, G6: null, G7: null, I5: null, I6: null, I7: null };
    expect(findingsWith(plain)).toEqual([]);
  });

  it('分值列还没有填：不报', () => {
    const blank = Object.fromEntries(SOUND.slice(10, 17).map((_, index) => [`G${index + 11}`, null]));
    expect(findingsWith(blank)).toEqual([]);
  });

  it('没有分值列的表：不报', () => {
    const form = sheetOf(`
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
产出指标 | 数量指标 | 慰问人数 | ≥500人 | 520人 | 20
效益指标 | 社会效益指标 | 生活改善 | 有所改善 | 有所改善 | 15
总分 | | | | | 35
`);
    expect(findingsOf(form)).toEqual(['JX046 hint A3 → 满意度']);
  });
});
