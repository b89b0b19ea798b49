import type { comparison as chinese } from '../zh-cn/comparison';

/** Sentences of the comparison room, in English. */
export const comparison: Readonly<Record<keyof typeof chinese, string>> = {
  'comparison.execution': 'Execution rate',
  'comparison.indicator': '{label}',
  'comparison.by-person': 'the score in the form stays',
  'comparison.unscored': 'not scored',
  'comparison.rate-unscored': 'the execution rate is not scored',
  'comparison.steps': '{step}; {rest}',
  'comparison.rule': 'Rule: {rule}',
  'comparison.how': '{how}.',
  'comparison.reason': '{sentence} {rest}',
  'comparison.why': 'First: {first} Second: {second}',
};
