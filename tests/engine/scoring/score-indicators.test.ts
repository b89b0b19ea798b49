import { say } from '../../../src/engine/message/phrase';
import { scoreIndicators } from '../../../src/engine/scoring/score-indicators';
import { field, indicatorRow, POLICY, type Told } from './fixtures';

/** Scores of indicators from row 7 on; the second shares the first one's weight cell. */
function scoresOf(first: Told, second: Told): string[] {
  const rows = [
    indicatorRow({ weight: 10, given: '', ...first }),
    indicatorRow({ ...second, more: { row: 8, sharedWith: 7, weight: field('', 'F7'), ...second.more } }),
  ];
  return scoreIndicators(rows, { year: '2023', rate: null }, POLICY).map(
    ({ status, reason, score }) => `${status} ${reason ?? '-'} ${score?.toFixed() ?? '-'}`,
  );
}

describe('几个指标共用一个分值单元格', () => {
  const MET: Told = { target: '≥10个', actual: '10个' };
  const MISSED: Told = { target: '≥10个', actual: '5个' };
  const SHARED = 'not-scored shared-cell -';

  test('都达到指标值，第一个得满分', () => {
    expect(scoresOf(MET, MET)).toEqual(['scored - 10', SHARED]);
  });

  test('有一个没达到，就由人确认合计得分', () => {
    expect(scoresOf(MET, MISSED)).toEqual(['needs-confirmation person-decides -', SHARED]);
    expect(scoresOf(MISSED, MET)).toEqual(['needs-confirmation person-decides -', SHARED]);
  });

  test('有一个不能计算，也由人确认', () => {
    expect(scoresOf(MET, { target: '显著提升', actual: '显著提升' })[0]).toBe('needs-confirmation person-decides -');
  });

  test('人给的得分与算出的相同，就不再问', () => {
    expect(scoresOf({ ...MET, given: 10 }, MISSED)[0]).toBe('scored - 10');
  });

  test('人对定性指标给的得分仍由人定', () => {
    expect(scoresOf({ target: '显著提升', actual: '显著提升', given: 9 }, MISSED)[0]).toBe('scored - 9');
  });

  test('只共用得分单元格、各有分值的，由人确认', () => {
    expect(scoresOf(MET, { ...MET, weight: 5, more: { weight: field(5, 'F8') } })[0]).toBe(
      'needs-confirmation person-decides -',
    );
  });

  test('待确认时说明缘由', () => {
    const rows = [
      indicatorRow({ weight: 10, ...MET }),
      indicatorRow({ ...MISSED, more: { row: 8, sharedWith: 7, weight: field('', 'F7') } }),
    ];
    const [first] = scoreIndicators(rows, { year: null, rate: null }, POLICY);
    expect(first?.remark && say(first.remark, 'zh-CN')).toContain('由几个指标共用');
  });
});
