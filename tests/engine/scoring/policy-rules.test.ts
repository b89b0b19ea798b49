import type { Policy } from '../../../src/engine/policy/policy';
import { decimal } from '../../../src/engine/number/decimal';
import { awardExecution } from '../../../src/engine/execution/award-execution';
import { Share } from '../../../src/engine/scoring/share';
import { scoreTold } from './told-score';
import { POLICY, type Told } from './fixtures';

const QUANTITY: Told = { level2: '数量指标', level3: '场次', target: '≥10场', weight: 10 };

/** The default policy with other rules for quantities. */
function withQuantities(rules: Partial<Policy['quantitative']>): Policy {
  return { ...POLICY, quantitative: { ...POLICY.quantitative, ...rules } };
}

function withSpecial(...special: Policy['special']): Policy {
  return { ...POLICY, special };
}

describe('超额完成的扣分', () => {
  const fixed = withQuantities({ overDeduction: { kind: 'fixed', from: '1.3', points: '2' } });
  const proportional = withQuantities({ overDeduction: { kind: 'proportional', from: '1.3' } });
  const stepped = withQuantities({ overDeduction: { kind: 'stepped', from: '1.2', per: '0.1', points: '1' } });

  test.each([
    ['定额', fixed, '12场', '10.00'],
    ['定额', fixed, '13场', '8.00'],
    ['按比例', proportional, '15场', '8.00'],
    ['按比例，扣完为止', proportional, '40场', '0.00'],
    ['每超 10% 扣 1 分，不足不扣', stepped, '13.9场', '9.00'],
    ['每超 10% 扣 1 分', stepped, '14场', '8.00'],
    ['缺省不扣', POLICY, '99场', '10.00'],
  ] as const)('%s：完成 %s', (_, policy, actual, score) => {
    expect(scoreTold({ ...QUANTITY, actual }, policy)).toBe(score);
  });
});

test('及格门槛以下不得分', () => {
  const policy = withQuantities({ noneBelow: '0.6' });
  expect(scoreTold({ ...QUANTITY, actual: '6场' }, policy)).toBe('6.00');
  expect(scoreTold({ ...QUANTITY, actual: '5.9场' }, policy)).toBe('0.00');
  const costs = { level2: '成本指标', level3: '总成本', target: '≤100万元', weight: 10 };
  expect(scoreTold({ ...costs, actual: '200万元' }, policy)).toBe('0.00');
});

test('按名称另定：达到才得分的，差一点也不得', () => {
  const policy = withSpecial({ names: ['场次'], method: 'all-or-nothing' });
  expect(scoreTold({ ...QUANTITY, actual: '10场' }, policy)).toBe('10.00');
  expect(scoreTold({ ...QUANTITY, actual: '9场' }, policy)).toBe('0.00');
  expect(scoreTold({ ...QUANTITY, level3: '人次', actual: '9场' }, policy)).toBe('9.00');
});

test('按名称另定：不是百分率的按指标值的单位扣', () => {
  const policy = withSpecial({ names: ['故障'], method: 'per-point', per: '2', points: '1', most: '3' });
  const told = { level2: '质量指标', level3: '故障次数', target: '≤10次', weight: 10 };
  expect(['11次', '12次', '15次', '40次'].map((actual) => scoreTold({ ...told, actual }, policy))).toEqual([
    '10.00',
    '9.00',
    '8.00',
    '7.00',
  ]);
});

describe('执行率分档', () => {
  const curve = [
    { from: '0.9', marks: '1' },
    { from: '0.6', marks: 'rate' as const },
  ];
  const policy: Policy = { ...POLICY, execution: { ...POLICY.execution, curve } };
  const score = (spent: string, by: Policy) =>
    awardExecution(new Share(decimal(spent), decimal(100)), decimal(10), by).score?.toFixed(2);

  test('够 90% 得满分，够 60% 按执行率，再低不得分', () => {
    expect(['95', '90', '89.99', '60', '59.99'].map((spent) => score(spent, policy))).toEqual([
      '10.00',
      '10.00',
      '9.00',
      '6.00',
      '0.00',
    ]);
  });

  test('缺省一律按执行率，超过 100% 得满分', () => {
    expect(['120', '50', '0'].map((spent) => score(spent, POLICY))).toEqual(['10.00', '5.00', '0.00']);
  });
});
