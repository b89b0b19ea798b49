import { runChecks } from '../../../src/engine/check/registry';
import { say } from '../../../src/engine/message/phrase';
import { POLICY, resultOf } from '../../support/result-of';
import { sheetOf, withCells } from '../../support/sheet-of';
import { findingsOf, findingsWith, SOUND } from './findings-of';

describe('JX027 偏差原因', () => {
  it.each([null, '无', '—', '/', '暂无', '无。'])('未完成而原因写“%s”', (note) => {
    expect(findingsWith({ I13: note })).toEqual([note === null ? 'JX027 I13' : `JX027 I13: ${note}`]);
  });

  it('定性指标扣分没有原因', () => {
    expect(findingsWith({ H15: 13, H18: 96.5 })).toEqual(['JX027 I15', 'JX009 warning H15: 13 → 15']);
    const [found] = runChecks(resultOf(withCells(SOUND, { H15: 10, H18: 93.5 })), POLICY);
    expect(found && say(found.message, 'zh-CN')).toContain('分值 15 分得 10 分');
  });

  it('超额而扣分没有原因：只要一次原因', () => {
    expect(findingsWith({ F11: '800人', H11: 18, H18: 96.5 })).toEqual(['JX027 I11']);
  });

  it('完成而得满分的写“无”：不报', () => {
    expect(findingsWith({ I11: '无', I12: '无' })).toEqual([]);
  });

  it('没有分值、得分的表，未完成也要写原因', () => {
    const form = sheetOf(`
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年实际完成值 | 未完成原因和改进措施
产出指标 | 数量指标 | 补贴人数 | ≥180人 | 164人 |
`);
    expect(findingsOf(form)).toEqual(['JX027 F2']);
  });

  it('表里没有偏差原因栏：警告指向完成值；表下说明了原因的不报', () => {
    const drawing = `
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
产出指标 | 数量指标 | 补贴人数 | ≥180人 | 164人
`;
    expect(findingsOf(sheetOf(drawing))).toEqual(['JX027 warning E2: 164人']);
    expect(findingsOf(sheetOf(`${drawing}注：补贴人数未完成，因部分车辆已报废`))).toEqual([]);
  });
});
