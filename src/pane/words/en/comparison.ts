/** The comparison of two policies. */
export const comparison = {
  'comparison.open': 'Compare policies',
  'comparison.first': 'Policy now: {name}',
  'comparison.other': 'Compare with',
  'comparison.same': 'Both policies give the same scores.',
  'comparison.differing': 'Rows with another score: {count}.',
  'comparison.rows': 'Rows with another score',
  'comparison.item': 'Item',
  'comparison.before': 'Now',
  'comparison.after': 'Other',
  'comparison.difference': 'Difference',
  'comparison.total': 'Total',
  'comparison.grade': 'Grade',
  'comparison.use': 'Use this policy',
} as const;
