import { narrate } from '../../../src/engine/narrative/narrate';
import { policyById } from '../../../src/engine/policy/policies';
import type { Policy } from '../../../src/engine/policy/policy';
import { smallResult, type SmallForm } from '../../support/small-form';

const policy = policyById('mof-2020') as Policy;
const MISSED = {
  name: '走访户数',
  target: '≥180户',
  actual: '164户',
  weight: 100,
  score: '91.11',
  completion: '0.91111',
  outcome: 'missed',
  note: '因3户外出，未能走访',
} as const;

function linesOf(form: SmallForm, outline: Policy['outline']): string[] {
  return narrate(smallResult(form), policy, outline).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
}

test('提纲 F：写了原因而没有写改进措施的，请补上措施', () => {
  const lines = linesOf({ project: '帮扶', indicators: [MISSED] }, 'F');
  expect(lines).toContain('【待补充：针对“走访户数”的改进措施，由谁、何时、做什么】');
  const told = { ...MISSED, note: '因3户外出，未能走访。改进措施：提前预约。' };
  expect(linesOf({ project: '帮扶', indicators: [told] }, 'F').join()).not.toContain('针对“走访户数”');
});

test('提纲 G：哪项没有达到只说一遍', () => {
  const text = linesOf({ project: '帮扶', indicators: [MISSED] }, 'G').join('');
  expect(text.split('未达到年度指标值的是')).toHaveLength(2);
});

test('只有资金、没有指标的表：结论一节问得分、等级和结论', () => {
  const lines = linesOf({ project: '帮扶', funds: [100, 100, 90] }, 'A');
  expect(lines).toContain('【待补充：自评得分、等级和评价结论】');
});

test('没有实际完成值一栏的指标，说完成情况尚待评定', () => {
  const open = { name: '发放率', target: '100%', row: { actual: null }, more: { reason: 'actual-blank' } } as const;
  expect(linesOf({ project: '帮扶', indicators: [open] }, 'A')).toContain(
    '“发放率”年度指标值为100%，完成情况尚待评定。',
  );
});
