/** 偏差说明 The step in which the due notes are finished. */
export const zhCN = {
  'notes.no-table': '还没有读到表。请先读表。',
  'notes.to-read': '去读表',
  'notes.none': '没有要写的偏差说明：各项指标都没有未完成、大幅超额或扣分，或者表里已经写明。',
  'notes.no-indicators': '这张表没有指标，不用写偏差说明。',
  'notes.no-column':
    '这张表没有写偏差原因的一栏。要写偏差说明，可在“写回”一步把它写进所选的单元格，或在自评报告里说明。',
  'notes.to-write': '去写回',

  'notes.due': '要写的说明（{count}）',
  'notes.intro': '事实已按表中的数写好，原因和措施请在“【待补充：…】”处补写。改动自动保存，到“写回”一步才写进表格。',
  'notes.open': '还有 {count} 处待补充',
  'notes.complete': '都已补充完整',
  'notes.next': '跳到下一处待补充',
  'notes.more': '显示更多（还有 {count} 条）',

  'notes.fact.target': '指标值 {target}',
  'notes.fact.actual': '完成值 {actual}',
  'notes.fact.completion': '完成率 {completion}',
  'notes.fact.score': '得分 {score} / {weight}',
  'notes.fact.budget': '预算数 {budget}',
  'notes.fact.spent': '执行数 {spent}',
  'notes.fact.rate': '执行率 {rate}',
  'notes.blank': '空白',

  'notes.text': '“{name}”的偏差说明',
  'notes.placeholder': '待补充：{asks}',
  'notes.discard': '放弃改动',
  'notes.discard-of': '放弃改动：{name}',
  'notes.edited': '已改',

  'notes.standing': '表里写的',
  'notes.choice': '“{name}”的说明写回时',
  'notes.keep': '保留表里写的',
  'notes.replace': '用上面的说明改写',

  'notes.kept': '表里已经写明的（{count}）',
  'notes.kept.intro': '这些是您自己写的，不会改动。',
  'notes.rewrite': '改写这条说明',
  'notes.rewrite-of': '改写这条说明：{name}',
} as const;
