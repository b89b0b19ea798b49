import { narrate } from '../../../src/engine/narrative/narrate';
import { policyById } from '../../../src/engine/policy/policies';
import type { Policy } from '../../../src/engine/policy/policy';
import { smallResult } from '../../support/small-form';

const policy = policyById('mof-2020') as Policy;
const INDICATOR = {
  name: '走访户数',
  target: '≥180户',
  actual: '180户',
  weight: 90,
  score: '90',
  outcome: 'met',
} as const;

function linesOf(funds: readonly (string | number | null)[]): string[] {
  const result = smallResult({ project: '帮扶', funds, execution: {}, indicators: [INDICATOR] });
  return narrate(result, policy, 'A').flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
}

test('没有金额、只印执行率的：照印的率说，偏低的请说明原因', () => {
  const lines = linesOf([null, null, null, 10, '79.27%', 7.93]);
  expect(lines).toContain(
    '预算执行率79.27%，预算执行率得7.93分（分值10分）。【待补充：预算执行率偏低的原因和未执行资金的去向】',
  );
  expect(lines).toContain('【待补充：预算安排、资金到位和支出情况】');
});

test('没有执行率而扣了分的：问扣分的原因，也列作问题', () => {
  const lines = linesOf([null, null, null, 10, null, 7.93]);
  expect(lines).toContain('预算执行率得7.93分（分值10分）。【待补充：预算执行率扣分的原因】');
  expect(lines).toContain('预算执行率得7.93分（分值10分），扣2.07分。【待补充：预算执行率扣分的原因】');
  expect(lines).toContain('【待补充：针对预算执行率扣分的改进措施，由谁、何时、做什么】');
});

test('预算和执行都是零、执行率扣了分的：说得分，问原因', () => {
  const lines = linesOf([null, 0, 0, 10, null, 0]);
  expect(lines).toContain('预算执行率得0分（分值10分），扣10分。【待补充：预算执行率扣分的原因】');
  expect(lines.join()).not.toContain('没有未达到年度指标值');
});
