/** Small parts that all steps use. */
export const parts = {
  'parts.select': '在表格中选中 {sheet}!{cell}',
  'parts.broken': '这一页出了问题，没能显示出来。工作簿没有受影响；请重新载入面板。',
  'parts.reload': '重新载入',
  'parts.copy.by-hand': '这里不能直接复制。请在下面的框中按 Ctrl+C（Mac 按 ⌘C）。',

  'parts.source': '依据：{source}',
  'parts.standing': '适用：{region}。来历：{standing}。',
  'parts.standing.seen': '见到原表或原文',
  'parts.standing.second-hand': '见于转述，未见原文',
  'parts.standing.unverified': '未经核实，须由人对照原文',
  'parts.standing.own': '使用者自定',
  'parts.evidence': '依据的可靠程度：{evidence}',
  'parts.evidence.read': '已对照原文',
  'parts.evidence.reported': '据转述，未见原文',
  'parts.evidence.remembered': '凭记忆，须对照原文',
  'parts.evidence.product': '绩评的缺省做法',
  'parts.evidence.own': '使用者自定',

  'parts.blank': '空白',
  'parts.emptied': '清空',
  'parts.formula': '{text}（={formula}）',
  'parts.before': '原为',
  'parts.after': '写为',

  'parts.cancel': '取消',
  'parts.changes': '改写哪些单元格（{count}）',
} as const;
