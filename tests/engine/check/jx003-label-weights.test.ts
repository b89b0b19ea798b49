import { sheetOf, withCells } from '../../support/sheet-of';
import { findingsOf, findingsWith, SOUND } from './findings-of';

describe('JX003 标签里的分值', () => {
  it('一级、二级、三级标签和资金标签都与分值一致：不报', () => {
    const labels = {
      B11: '产出指标(50分)',
      B15: '效益指标（30分）',
      C11: '数量指标 20分',
      D12: '资金发放准确率(10分)',
    };
    expect(findingsWith({ ...labels, A3: '预算执行情况(10分)' })).toEqual([]);
  });

  it('“效益指标(40分)”其下合计 30 分：指向标签', () => {
    expect(findingsWith({ B15: '效益指标(40分)' })).toEqual(['JX003 B15: 30 → 40']);
  });

  it('二级标签与其下分值不符', () => {
    expect(findingsWith({ C11: '数量指标(15分)' })).toEqual(['JX003 C11: 20 → 15']);
  });

  it('“其中”明细没有分值，不妨碍相加', () => {
    const detail = sheetOf(' | | | 其中：困难劳模人数 | ≥50人 | 60人 | | |');
    const rows = withCells([...SOUND.slice(0, 11), ...detail, ...SOUND.slice(11)], { B11: '产出指标(60分)' });
    expect(findingsOf(rows)).toEqual(['JX003 B11: 50 → 60']);
  });

  it('相邻两块的二级标签同名而一级不同：各算各的', () => {
    expect(findingsWith({ C14: '其他指标(10分)', C15: '其他指标(15分)' })).toEqual([]);
  });

  it('三级标签与本行分值不符', () => {
    expect(findingsWith({ D12: '资金发放准确率(15分)' })).toEqual(['JX003 D12: 10 → 15']);
  });

  it('资金标签写 20 分而分值为 10 分', () => {
    expect(findingsWith({ A3: '预算执行情况(20分)' })).toEqual(['JX003 A3: 10 → 20']);
  });

  it('块内有一项没有分值：无从相加，不报', () => {
    const cells = { B17: '满意度指标(10分)', G17: null, H17: null, H18: null, I18: null };
    expect(findingsOf(withCells(SOUND, cells).slice(0, 17))).toEqual([]);
  });

  it('表在最后一块中断、合计不足标注：不报', () => {
    expect(findingsOf(withCells(SOUND, { B15: '效益指标(30分)' }).slice(0, 15))).toEqual([]);
  });
});
