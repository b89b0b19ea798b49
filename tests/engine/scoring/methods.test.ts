import { decimal } from '../../../src/engine/number/decimal';
import { fixedText, percentText } from '../../../src/engine/number/round';
import type { Policy } from '../../../src/engine/policy/policy';
import type { Computation, Figures } from '../../../src/engine/scoring/assessment';
import { equal } from '../../../src/engine/scoring/equal';
import { proportional } from '../../../src/engine/scoring/proportional';
import { range } from '../../../src/engine/scoring/range';
import { reverse } from '../../../src/engine/scoring/reverse';
import { standard } from '../../../src/engine/scoring/standard';
import { zeroTarget } from '../../../src/engine/scoring/zero-target';
import { LINEAR, POLICY, words } from './fixtures';

function figures(target: string, actual: string, weight: string | null = '10'): Figures {
  return { target: decimal(target), actual: decimal(actual), weight: weight === null ? null : decimal(weight) };
}

/** Score, completion and outcome in one line: `9.11 91.11% missed`. */
function told({ score, completion, outcome }: Computation): string {
  return [score && fixedText(score, 2), completion && percentText(completion.ratio), outcome].map(String).join(' ');
}

describe('正向指标', () => {
  test.each([
    ['180', '180', '10.00 100.00% met'],
    ['180', '164', '9.11 91.11% missed'],
    ['113', '224', '10.00 198.23% exceeded'],
    ['100', '130', '10.00 130.00% exceeded'],
    ['100', '129.99', '10.00 129.99% met'],
    ['180', '0', '0.00 0.00% missed'],
    ['180', '-5', '0.00 -2.78% missed'],
  ])('指标值 %s、完成值 %s：%s', (target, actual, expected) => {
    expect(told(proportional(figures(target, actual), POLICY))).toBe(expected);
  });

  test('步骤是人会照着算的两步', () => {
    expect(words(proportional(figures('180', '164'), POLICY).steps)).toEqual([
      '164 ÷ 180 = 91.11%',
      '91.11% × 10 = 9.11',
    ]);
    expect(words(proportional(figures('113', '224'), POLICY).steps)).toEqual(['224 ≥ 113，达到指标值', '得满分 10 分']);
  });

  test('两位百分数算不出同样的得分时，步骤写出分数本身', () => {
    const { score, steps } = proportional(figures('300', '200.2', '7.5'), POLICY);
    expect(score?.toFixed(2)).toBe('5.01');
    expect(words(steps)).toEqual(['200.2 ÷ 300 = 66.73%', '200.2 ÷ 300 × 7.5 = 5.01']);
  });

  test('先乘后除：正好一半的尾数照五入', () => {
    expect(proportional(figures('6', '5', '3.75'), POLICY).score?.toFixed(2)).toBe('3.13');
  });

  test('分值多于两位小数时，满分不因取整超过分值', () => {
    expect(proportional(figures('10', '10', '8.005'), POLICY).score?.toFixed()).toBe('8.005');
    expect(proportional(figures('100000', '99999', '8.005'), POLICY).score?.toFixed()).toBe('8');
  });

  test('没有分值时只说完成情况', () => {
    const computation = proportional(figures('180', '164', null), POLICY);
    expect(told(computation)).toBe('null 91.11% missed');
    expect(words(computation.steps)).toEqual(['164 ÷ 180 = 91.11%']);
  });
});

describe('反向指标', () => {
  test.each<[string, string, Policy, string]>([
    ['10', '12', POLICY, '8.33 83.33% missed'],
    ['10', '12', LINEAR, '8.00 83.33% missed'],
    ['10', '20', POLICY, '5.00 50.00% missed'],
    ['10', '20', LINEAR, '0.00 50.00% missed'],
    ['10', '25', LINEAR, '0.00 40.00% missed'],
    ['10', '10', POLICY, '10.00 100.00% met'],
    ['93.15', '61.57', POLICY, '10.00 151.29% met'],
    ['5', '0', POLICY, '10.00 null met'],
    ['5', '-12.3', LINEAR, '10.00 null met'],
  ])('指标值 %s、实际 %s', (target, actual, policy, expected) => {
    expect(told(reverse(figures(target, actual), policy))).toBe(expected);
  });

  test('两种公式各有自己的步骤', () => {
    expect(words(reverse(figures('10', '12'), POLICY).steps)).toEqual(['10 ÷ 12 = 83.33%', '83.33% × 10 = 8.33']);
    expect(words(reverse(figures('10', '12'), LINEAR).steps)).toEqual([
      '（12 − 10）÷ 10 = 20.00%',
      '1 − 20.00% = 80.00%',
      '80.00% × 10 = 8.00',
    ]);
    expect(words(reverse(figures('10', '25'), LINEAR).steps).at(-1)).toBe('得 0 分');
    expect(words(reverse(figures('10', '8'), POLICY).steps)).toEqual(['8 ≤ 10，未超出指标值', '得满分 10 分']);
  });
});

describe('等于与标准', () => {
  test('等于与正向同法，名目不同', () => {
    const computation = equal(figures('300', '285'), POLICY);
    expect(told(computation)).toBe('9.50 95.00% missed');
    expect([computation.method, computation.rule]).toEqual(['equal', 'equal']);
  });

  test.each([
    ['2000', '2000', '10.00 100.00% met'],
    ['2000', '1900', '9.50 95.00% missed'],
    ['2000', '2500', '8.00 125.00% missed'],
    ['2000', '-1', '0.00 -0.05% missed'],
  ])('标准 %s、实际 %s：两边偏离都扣分', (target, actual, expected) => {
    expect(told(standard(figures(target, actual), POLICY))).toBe(expected);
  });
});

describe('零目标', () => {
  test.each([
    ['=', 'equal', '0', '0', '10.00 null met'],
    ['=', 'equal', '0', '3', '0.00 null missed'],
    ['=', 'equal', '0', '-1', '10.00 null met'],
    ['=', 'positive', '0', '3', '0.00 null missed'],
    ['=', 'reverse', '0', '-12.3', '10.00 null met'],
    ['<=', 'reverse', '0', '0', '10.00 null met'],
    ['<=', 'reverse', '0', '0.1', '0.00 null missed'],
    ['<', 'reverse', '0', '0', '0.00 null missed'],
    ['>=', 'positive', '0', '5', '10.00 null met'],
    ['>', 'positive', '0', '0', '0.00 null missed'],
    ['<=', 'reverse', '-5', '-8', '10.00 null met'],
    ['<=', 'reverse', '-5', '-2', '0.00 null missed'],
    ['=', 'reverse', '-5', '-8', '10.00 null met'],
    ['=', 'equal', '-5', '-5', '10.00 null met'],
    ['=', 'equal', '-5', '-8', '0.00 null missed'],
  ] as const)('%s（%s）%s，实际 %s：不作除法', (operator, direction, target, actual, expected) => {
    const computation = zeroTarget(figures(target, actual), operator, direction, POLICY);
    expect(told(computation)).toBe(expected);
    expect(words(computation.steps)[0]).toContain('不作除法');
  });
});

describe('区间', () => {
  test.each([
    ['5000', '25000', '5000', '10.00 100.00% met'],
    ['5000', '25000', '25000', '10.00 100.00% met'],
    ['5000', '25000', '4000', '8.00 80.00% missed'],
    ['5000', '25000', '50000', '5.00 50.00% missed'],
    ['0', '10', '-1', '0.00 null missed'],
    ['-3', '-1', '2', '0.00 null missed'],
    ['-3', '3', '6', '5.00 50.00% missed'],
  ])('%s 至 %s，实际 %s', (low, high, actual, expected) => {
    const bounds = { low: decimal(low), high: decimal(high), actual: decimal(actual), weight: decimal(10) };
    expect(told(range(bounds, POLICY))).toBe(expected);
  });

  test('区间外按较近的一端计算', () => {
    const bounds = { low: decimal(8), high: decimal(10), actual: decimal(6), weight: decimal(10) };
    expect(words(range(bounds, POLICY).steps)).toEqual([
      '6 不在 8 至 10 之内，按较近的一端计算',
      '6 ÷ 8 = 75.00%',
      '75.00% × 10 = 7.50',
    ]);
  });
});
