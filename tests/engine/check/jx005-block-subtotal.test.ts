import { statedScores } from '../../../src/engine/check/stated-score';
import { findingsWith } from './findings-of';

describe('JX005 文字里的一级小计', () => {
  it('总体目标完成情况写产出得 42 分，明细合计 49 分：指向那段文字', () => {
    expect(findingsWith({ F9: '已慰问困难职工。产出指标权重为50%，实际得分42分；效益指标得分30分。' })).toEqual([
      'JX005 F9: 42 → 49',
    ]);
  });

  it('标签里写的得分与明细不符：指向标签', () => {
    expect(findingsWith({ B11: '产出指标(得42分)' })).toEqual(['JX005 B11: 42 → 49']);
  });

  it('文字与明细一致：不报', () => {
    expect(findingsWith({ F9: '其中：产出得49分，效益得30分，满意度得10分。' })).toEqual([]);
  });

  it('离一级指标名较远的得分不算它的小计', () => {
    expect(findingsWith({ F9: '产出指标中，慰问人数得分为20分。社会效益指标得分15分。' })).toEqual([]);
  });

  it.each([
    ['产出指标(40分，得32分)', [['产出', '32']]],
    ['产出指标权重为40%，实际得分32分。', [['产出', '32']]],
    ['其中产出指标得分：32', [['产出', '32']]],
    ['效益指标（30分）自评得分为 28.5 分', [['效益', '28.5']]],
    ['产出指标得分率为90%', []],
    ['产出指标得分90%', []],
    ['本项目得分情况良好', []],
  ])('%s', (text, stated) => {
    expect(statedScores(text).map(({ name, score }) => [name, score.toFixed()])).toEqual(stated);
  });
});
