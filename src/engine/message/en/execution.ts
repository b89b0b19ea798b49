import type { execution as chinese } from '../zh-cn/execution';

/** Sentences of the execution room, in English. */
export const execution: Readonly<Record<keyof typeof chinese, string>> = {
  'execution.input.spent': 'Spent in the year',
  'execution.input.budget': 'Budget of the year',
  'execution.input.initial': 'Budget at the start of the year',
  'execution.input.weight': 'Weight of the execution rate',
  'execution.step.base-initial':
    'The table has no budget of the year; the budget at the start of the year is the denominator',
  'execution.step.base-budget':
    'The table has no budget at the start of the year; the budget of the year is the denominator',
  'execution.step.rate': '{spent} ÷ {budget} = {percent}',
  'execution.step.capped': 'The rate is above 100 %; it is scored as 100 %',
};
