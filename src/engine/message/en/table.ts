import type { table as chinese } from '../zh-cn/table';

/** Sentences of the table room, in English. */
export const table: Readonly<Record<keyof typeof chinese, string>> = {
  'table.blank-sheet': 'The sheet “{sheet}” is empty.',
  'table.no-header':
    'The sheet “{sheet}” is no self-evaluation table: no header row names indicators (三级指标) beside targets, actual values, weights or scores.',
  'table.money-list': 'The sheet “{sheet}” lists funds and no indicators; it is no self-evaluation table.',
  'table.blank-template':
    '“{table}” is still a blank form: it has a header but no indicators. Fill in targets, actual values or scores first.',
};
