import { decimal, type BandChoice } from '../../../src/engine';
import { holds, typedScore } from '../../../src/pane/score/band-score';

const name = { id: 'scoring.band.1', values: {} } as const;
const TOP: BandChoice = { band: 1, name, from: decimal(16), to: decimal(20), isTopInclusive: true };
const MIDDLE: BandChoice = { band: 2, name, from: decimal(12), to: decimal(16), isTopInclusive: false };

describe('档内得分', () => {
  test('下限属于本档，上限只属于最高的一档', () => {
    expect(holds(TOP, decimal(16))).toBe(true);
    expect(holds(TOP, decimal(20))).toBe(true);
    expect(holds(MIDDLE, decimal(12))).toBe(true);
    expect(holds(MIDDLE, decimal(16))).toBe(false);
    expect(holds(TOP, decimal('20.01'))).toBe(false);
  });

  test('全角数字和前后的空白也读得出', () => {
    expect(typedScore(' １８．５ ', TOP, 2)).toEqual({ kind: 'score', score: decimal('18.5') });
  });

  test('不在档内的、不是数的、空着的都不算', () => {
    for (const text of ['15.99', '21', '', '十八', '-18'])
      expect(typedScore(text, TOP, 2)).toEqual({ kind: 'outside' });
  });

  test('小数位数多于口径的不舍入，请人改', () => {
    expect(typedScore('18.555', TOP, 2)).toEqual({ kind: 'too-fine' });
    expect(typedScore('18.550', TOP, 2).kind).toBe('score');
  });
});
