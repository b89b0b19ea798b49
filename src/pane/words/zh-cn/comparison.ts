/** The comparison of two policies. */
export const comparison = {
  'comparison.open': '换口径比较',
  'comparison.first': '现在的口径：{name}',
  'comparison.other': '与哪个口径比较',
  'comparison.same': '两个口径得分相同。',
  'comparison.differing': '有 {count} 行得分不同。',
  'comparison.rows': '得分不同的行',
  'comparison.item': '项目',
  'comparison.before': '现在',
  'comparison.after': '另一',
  'comparison.difference': '相差',
  'comparison.total': '总分',
  'comparison.grade': '等级',
  'comparison.use': '改用这个口径',
} as const;
