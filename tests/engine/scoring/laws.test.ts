import fc from 'fast-check';
import { decimal, sum, type Decimal } from '../../../src/engine/number/decimal';
import type { Policy } from '../../../src/engine/policy/policy';
import type { Computation, Figures } from '../../../src/engine/scoring/assessment';
import { equal } from '../../../src/engine/scoring/equal';
import { proportional } from '../../../src/engine/scoring/proportional';
import { range } from '../../../src/engine/scoring/range';
import { reverse } from '../../../src/engine/scoring/reverse';
import { standard } from '../../../src/engine/scoring/standard';
import { totalOf } from '../../../src/engine/scoring/total';
import { zeroTarget } from '../../../src/engine/scoring/zero-target';
import type { Table } from '../../../src/engine/table/table';
import { LINEAR, POLICY, scored } from './fixtures';

/** A figure with up to three decimals, as forms hold them. */
function figure(min: number, max: number): fc.Arbitrary<Decimal> {
  return fc.integer({ min: min * 1000, max: max * 1000 }).map((thousandths) => decimal(thousandths).div(1000));
}

const target = fc.integer({ min: 1, max: 5_000_000 }).map((thousandths) => decimal(thousandths).div(1000));
const actual = figure(-100, 20_000);
const weight = figure(0, 60);
const methods = fc.constantFrom<[string, (figures: Figures, policy: Policy) => Computation, Policy]>(
  ['正向', proportional, POLICY],
  ['等于', equal, POLICY],
  ['标准', standard, POLICY],
  ['反向', reverse, POLICY],
  ['反向（超出率）', reverse, LINEAR],
);

describe('计分的定律', () => {
  test('得分总在 0 与分值之间；达到即满分', () => {
    fc.assert(
      fc.property(methods, target, actual, weight, ([, method, policy], goal, reached, full) => {
        const { score, outcome } = method({ target: goal, actual: reached, weight: full }, policy);
        expect(score?.gte(0) && score.lte(full)).toBe(true);
        if (outcome !== 'missed') expect(score?.eq(full)).toBe(true);
      }),
    );
  });

  test('区间与零目标的得分也在 0 与分值之间', () => {
    const operator = fc.constantFrom('>=', '>', '<=', '<', '=' as const);
    fc.assert(
      fc.property(actual, actual, actual, weight, operator, (a, b, reached, full, sign) => {
        const [low, high] = a.lt(b) ? [a, b] : [b, a];
        const inRange = range({ low, high, actual: reached, weight: full }, POLICY).score;
        expect(inRange?.gte(0) && inRange.lte(full)).toBe(true);
        const zero = zeroTarget({ target: decimal(0), actual: reached, weight: full }, sign, 'equal', POLICY).score;
        expect(zero?.eq(0) === true || zero?.eq(full) === true).toBe(true);
      }),
    );
  });

  test('正向：做得越多，得分不会越低；反向：实际越高，得分不会越高', () => {
    fc.assert(
      fc.property(target, actual, actual, weight, (goal, a, b, full) => {
        const [less, more] = a.lt(b) ? [a, b] : [b, a];
        const marks = (method: typeof proportional, reached: Decimal, policy: Policy) =>
          method({ target: goal, actual: reached, weight: full }, policy).score ?? decimal(-1);
        expect(marks(proportional, less, POLICY).lte(marks(proportional, more, POLICY))).toBe(true);
        for (const policy of [POLICY, LINEAR]) {
          expect(marks(reverse, less, policy).gte(marks(reverse, more, policy))).toBe(true);
        }
      }),
    );
  });

  test('标准：离标准越远，得分不会越高', () => {
    fc.assert(
      fc.property(target, figure(0, 5000), figure(0, 5000), weight, (goal, a, b, full) => {
        const [near, far] = a.lt(b) ? [a, b] : [b, a];
        const marks = (reached: Decimal) =>
          standard({ target: goal, actual: reached, weight: full }, POLICY).score ?? decimal(-1);
        expect(marks(goal.plus(near)).gte(marks(goal.plus(far)))).toBe(true);
        expect(marks(goal.minus(near)).gte(marks(goal.minus(far)))).toBe(true);
      }),
    );
  });

  const UNITS: readonly (readonly [string, string, string])[] = [
    ['万元', '元', '10000'],
    ['亿元', '万元', '10000'],
    ['公里', '米', '1000'],
    ['万人次', '人次', '10000'],
    ['公顷', '平方米', '10000'],
  ];

  test('完成值换一种单位写，得分不变', () => {
    const sign = fc.constantFrom('≥', '≤', '=');
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), sign, target, figure(0, 20_000), (units, operator, goal, reached) => {
        const [unit, smaller, factor] = units;
        const told = { weight: 10, target: `${operator}${goal.toFixed()}${unit}` };
        const plain = scored({ ...told, actual: `${reached.toFixed()}${unit}` });
        const converted = scored({ ...told, actual: `${reached.times(factor).toFixed()}${smaller}` });
        expect(plain.score).not.toBeNull();
        expect(converted.score?.toFixed()).toBe(plain.score?.toFixed());
        expect(converted.outcome).toBe(plain.outcome);
      }),
    );
  });

  test('不论格子里写什么：不抛异常，得分在 0 与分值之间，有得分就有底稿', () => {
    const sign = fc.constantFrom('≥', '≤', '=', '>', '<', '不低于', '控制在', '');
    const unit = fc.constantFrom('人', '%', '万元', '元/人', '件', '天', '以上', '以内', '');
    const cell = fc.oneof(
      fc.tuple(sign, figure(-10, 200).map(String), unit).map((parts) => parts.join('')),
      fc.constantFrom(
        '是',
        '否',
        '完成',
        '未完成',
        '达成年度指标',
        '显著提升',
        '12月底',
        '2023年6月',
        '5-8个',
        '无',
        '',
      ),
      fc.string({ maxLength: 12 }),
    );
    const points = fc.oneof(figure(-2, 20).map(String), fc.constantFrom('', '—', '10分'));
    const names = fc.constantFrom('人数', '投诉率', '补助标准', '完成时间', '');
    const told = fc.record({ target: cell, actual: cell, weight: points, given: points, level3: names });
    fc.assert(
      fc.property(told, (indicator) => {
        const { score, status, trace, row } = scored(indicator);
        expect(score !== null).toBe(status === 'scored');
        expect(trace !== null || score === null).toBe(true);
        if (score) expect(score.gte(0) && row.weight?.number?.gte(score)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('总分等于所示得分之和', () => {
    const told = fc.record({
      target: fc.constantFrom('≥180人', '≤10天', '=0件', '显著提升', '2023年12月底', '', '无'),
      actual: fc.constantFrom('164人', '12天', '0件', '显著提升', '2023年11月', '≥180人', '完成', '', '无'),
      weight: fc.constantFrom(10, 7.5, 0, ''),
      given: fc.constantFrom(10, 7.25, '', '—', '5分'),
    });
    fc.assert(
      fc.property(fc.array(told, { maxLength: 12 }), (rows) => {
        const indicators = rows.map((row, index) => scored({ ...row, more: { row: 7 + index } }));
        const shown = indicators.flatMap(({ score, row }) => score ?? row.given?.number ?? []);
        const { score } = totalOf({ total: null } as Table, null, indicators, POLICY);
        expect(score?.toFixed() ?? null).toBe(shown.length === 0 ? null : sum(shown).toFixed());
      }),
    );
  });
});
