import { Cells } from '../../scripts/accuracy/cells';
import { compareFunds } from '../../scripts/accuracy/compare-funds';
import { compareIndicators } from '../../scripts/accuracy/compare-indicators';
import type { Published } from '../../scripts/accuracy/published';
import { emptyTally, type Tally } from '../../scripts/accuracy/tally';
import { gridOf, type Entry } from '../support/grid-of';
import { tableOf } from '../support/tables-of';

const ROWS: Entry[][] = [
  ['资金情况', '全年预算数', '全年执行数', '执行率'],
  ['年度资金总额', '622.50', 600, '96.39%'],
  [],
  ['二级指标', '三级指标', '指标值', '完成值', '得分'],
  ['数量指标', '指标1：培训人次（10分）', '≥100人', '120人', 20],
  [null, '培训场次', '5场', '5场', 8],
];
const FIRST = [null, '数量指标', '★培训人次', '≥100人', '120人', null, '20.0'] as const;
const SECOND = [null, '数量指标', '培训场次', '5场', '5场', null, '8'] as const;

function compared(published: Partial<Published>): Tally {
  const all: Published = { indicators: [FIRST, SECOND], funds: new Map(), exhaustive: true, ...published };
  const cells = new Cells([gridOf(ROWS)]);
  const tally = emptyTally();
  compareIndicators([tableOf(ROWS)], all, cells, tally);
  compareFunds([tableOf(ROWS)], all, cells, tally);
  return tally;
}

describe('读对率的计数', () => {
  test('名称按约定清理后相同、数值相等就是读对，没有的列不计', () => {
    expect(compared({})).toMatchObject({ right: 10, misses: [], elsewhere: [], unlisted: [] });
  });

  test('读错一项算一项错', () => {
    const { right, misses } = compared({ indicators: [FIRST, [null, '质量指标', '培训场次', '5', '5场', null, '8']] });
    expect(right).toBe(8);
    expect(misses).toEqual([expect.stringContaining("target read '5场', printed '5'")]);
  });

  test('多读一个指标，七项全错；公布得不全的只另记', () => {
    expect(compared({ indicators: [FIRST] }).misses).toHaveLength(7);
    expect(compared({ indicators: [FIRST], exhaustive: false })).toMatchObject({
      misses: [],
      unlisted: ['row 6 培训场次'],
    });
  });

  test('漏读的指标，格里写着的各项都算错', () => {
    const tally = compared({
      indicators: [FIRST, SECOND, ['数量指标', '培训场次', '100', '120人', '题外话', null, null]],
    });
    expect(tally.misses.length + tally.elsewhere.length).toBe(5);
    expect(tally.elsewhere).toEqual([expect.stringContaining('题外话')]);
  });

  test('格里没有的分值另记；同一格不能既当得分又当分值', () => {
    const { misses, elsewhere } = compared({
      indicators: [[null, '数量指标', '培训人次', '≥100人', '120人', '20', '20'], SECOND],
    });
    expect(misses).toEqual([]);
    expect(elsewhere).toEqual([expect.stringContaining("weight read '', printed '20'")]);
  });

  test('资金块：写法不同而数值相等算读对，不等算错', () => {
    const funds = new Map([
      ['budget', '622.5'],
      ['spent', '600.00'],
      ['rate', '96%'],
    ] as const);
    const { right, misses, elsewhere } = compared({ funds });
    expect(right).toBe(12);
    expect([...misses, ...elsewhere]).toEqual([expect.stringContaining('rate')]);
  });
});
