import type { zhCN } from './zh-cn';

/** The comparison of two policies, in English. */
export const en: Readonly<Record<keyof typeof zhCN, string>> = {
  'comparison.first': 'Policy now: {name}',
  'comparison.other': 'Compare with',
  'comparison.same': 'Both policies give the same scores.',
  'comparison.differing': 'Rows with another score: {count}.',
  'comparison.rows': 'Rows with another score',
  'comparison.totals': 'Total and grade',
  'comparison.item': 'Item',
  'comparison.before': 'Now',
  'comparison.after': 'Other',
  'comparison.difference': 'Change',
  'comparison.total': 'Total',
  'comparison.grade': 'Grade',
  'comparison.use': 'Use this policy',

  'comparison.none': 'There is no table to score yet. Read the workbook first.',
  'comparison.to-read': 'Go to reading',
};
