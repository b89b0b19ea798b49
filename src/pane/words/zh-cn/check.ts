/** 核对 The step that shows what is wrong in the table. */
export const check = {
  'check.no-table': '还没有可以核对的表。请先读表。',
  'check.to-read': '去读表',

  'check.summary': '{errors} 个错误，{warnings} 个警告，{hints} 个提示',
  'check.severity.error': '错误',
  'check.severity.warning': '警告',
  'check.severity.hint': '提示',
  'check.filter': '显示',
  'check.filter.one': '{severity} {count}',
  'check.filter.nothing': '选定的级别下没有问题。请在上面换一个级别。',
  'check.grouping': '分组',
  'check.grouping.code': '按问题',
  'check.grouping.place': '按位置',

  'check.group': '{name}（{count}）',
  'check.part.head': '表头与说明',
  'check.part.funds': '预算执行',
  'check.part.indicators': '指标',
  'check.part.total': '总分',
  'check.about': '为什么核对、怎样改',
  'check.more': '显示更多（还有 {count} 条）',

  'check.expected': '应为',
  'check.actual': '现为',
  'check.fix': '写回时改为 {after}',
  'check.fix.note': '写回时填入说明',
  'check.fix.overrules': '这里已有内容；选定后，写回时改写。',

  'check.nothing': '核对了 {count} 项，没有发现问题。',
  'check.checked': '核对了哪 {count} 项',
} as const;
