import { sheetOf } from '../../support/sheet-of';
import { findingsOf, findingsWith } from './findings-of';

describe('JX012 空白却有得分', () => {
  it('完成值空白、指标值空白、两者都空白，各报一条', () => {
    expect(findingsWith({ F11: null })).toEqual(['JX012 F11']);
    expect(findingsWith({ E11: null })).toEqual(['JX012 E11']);
    expect(findingsWith({ E11: null, F11: null })).toEqual(['JX012 F11']);
  });

  it('空白而得 0 分或没有得分：不报', () => {
    expect(findingsWith({ F17: null, H17: 0, H18: 88.5, I17: '未做问卷，明年补做', I18: '良' })).toEqual([]);
    expect(findingsWith({ F17: null, H17: null })).toEqual([]);
  });

  it('过程、投入一类按标准打分，本来没有指标值；效益只用文字描述：不报', () => {
    const form = sheetOf(`
一级指标 | 二级指标 | 三级指标 | 预期值 | 实际值 | 权重 | 自评得分 | 扣分原因
过程(20%) | 资金管理 | 支出进度 | | 支出进度较快 | 8 | 8 |
 | 事项管理 | 专项检查 | | | 12 | 10 | 未作专项检查，明年补上
产出(40%) | 数量指标 | 疗养人数 | ≥100人 | 110人 | 40 | 40 |
效益(40%) | 社会效益指标 | 维护权益 | | 有效维护职工权益 | 20 | 20 |
 | 满意度指标 | 职工满意度 | | 职工表示满意 | 20 | 20 |
总分 | | | | | 100 | 98 |
`);
    expect(findingsOf(form)).toEqual(['JX034 warning E6: 职工表示满意']);
  });

  it('同一块的别项有指标值，文字描述的一项空着指标值：报', () => {
    expect(findingsWith({ E15: null })).toEqual(['JX012 E15']);
    expect(findingsWith({ B11: '过程', E11: null })).toEqual(['JX012 E11']);
  });

  it('没有指标值列的表：不报', () => {
    const form = sheetOf(`
一级指标 | 三级指标 | 实际完成值 | 分值 | 得分
产出指标 | 开展活动 | 4次 | 40 | 40
效益指标 | 参与率 | 80% | 30 | 30
 | 知晓率 | 85% | 30 | 30
总分 | | | 100 | 100
`);
    expect(findingsOf(form)).toEqual(['JX046 hint A3 → 满意度']);
  });
});
