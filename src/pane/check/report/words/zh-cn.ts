/** 文表核对 A report beside its tables. */
export const zhCN = {
  'report-check.title': '核对报告',
  'report-check.means': '把自评报告的文字与这个工作簿的表对照，找出不一致的数和说法。文字只在这里读，不存、不传。',
  'report-check.file': '选择 .docx 或 .txt 文件',
  'report-check.text': '或者把文字粘贴在这里',
  'report-check.run': '核对报告',
  'report-check.missing': '请先选择文件，或粘贴报告的文字。',
  'report-check.read': '已读入“{file}”，共 {count} 段。',
  'report-check.agrees': '与表对照，未发现不一致。',
  'report-check.summary': '报告里有 {count} 处与表或前后不一致',
  'report-check.paragraph': '第 {paragraph} 段',
  'report-check.more': '显示更多（还有 {count} 条）',
} as const;
