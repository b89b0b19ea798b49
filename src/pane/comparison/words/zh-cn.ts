/** The comparison of two policies. */
export const zhCN = {
  'comparison.first': '现在的口径：{name}',
  'comparison.other': '与哪个口径比较',
  'comparison.same': '两个口径得分相同。',
  'comparison.differing': '有 {count} 行得分不同。',
  'comparison.rows': '得分不同的行',
  'comparison.totals': '总分和等级',
  'comparison.item': '项目',
  'comparison.before': '现在',
  'comparison.after': '另一',
  'comparison.difference': '相差',
  'comparison.total': '总分',
  'comparison.grade': '等级',
  'comparison.use': '改用这个口径',

  'comparison.none': '还没有可以评分的表。请先读表。',
  'comparison.to-read': '去读表',
} as const;
