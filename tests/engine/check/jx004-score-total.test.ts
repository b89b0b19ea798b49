import { sheetOf, withCells } from '../../support/sheet-of';
import { findingsOf, findingsWith, SOUND } from './findings-of';

describe('JX004 得分合计', () => {
  it('没有分值列的部门整体表：23 项合计 78.35 印 88.35，等级也随之错档', () => {
    const form = sheetOf(`
一级指标 | 二级指标 | 三级指标 | 得分 | 等级
履职效能 | 整体效能 | 产出 | 8
 | | 效益 | 10
 | 专项效能 | 实施程序 | 13.35
 | | 项目监管 | 5
管理效率 | 预算编制 | 事前评估 | 0
 | | 编制情况 | 2
 | | 目标设置 | 1
 | 预算执行 | 编制约束 | 1
 | | 资金分配 | 2
 | | 财务管理 | 2
 | 信息公开 | 预决算公开 | 2
 | | 绩效公开 | 1
 | 绩效管理 | 制度建设 | 5
 | | 制度执行 | 3
 | | 结果反馈 | 5
 | 采购管理 | 采购预算 | 1
 | | 采购合理 | 1
 | | 采购内控 | 1
 | 资产管理 | 资产配置 | 2
 | | 收益上缴 | 1
 | | 数据质量 | 2
 | 运行成本 | 公用经费 | 5
 | | 三公经费 | 5
合计 | | | 88.35 | 良好
`);
    expect(findingsOf(form)).toEqual(['JX004 D25: 88.35 → 78.35', 'JX044 E25: 良好 → 中']);
  });

  it('总分漏加执行率得分', () => {
    expect(findingsWith({ H18: 89, I18: null })).toEqual(['JX004 H18: 89 → 98.5']);
  });

  it('总分只差在取整上：不报', () => {
    expect(findingsWith({ H18: 98.6 })).toEqual([]);
    expect(findingsWith({ H18: 98.7 })).toEqual(['JX004 H18: 98.7 → 98.5']);
  });

  it('没有分值也没有得分的指标不参与加总', () => {
    const unscored = sheetOf(' | | 数量指标 | 宣传次数 | ≥10次 | 12次 | | |');
    expect(findingsOf([...SOUND.slice(0, 11), ...unscored, ...SOUND.slice(11)])).toEqual([]);
    expect(findingsOf(withCells([...SOUND.slice(0, 11), ...unscored, ...SOUND.slice(11)], { H19: 95 }))).toEqual([
      'JX004 H19: 95 → 98.5',
    ]);
  });

  it('有一项得分还没填，或总分还没填：不比', () => {
    expect(findingsWith({ H12: null })).toEqual([]);
    expect(findingsWith({ I4: null })).toEqual([]);
    expect(findingsWith({ H18: null })).toEqual([]);
  });
});
