/** 文表核对 A report beside its tables. */
export const zhCN = {
  'report-check.title': '核对报告',
  'report-check.means':
    '把自评报告的文字与这个工作簿的表对照，找出不一致的数和说法。文字只在这里读，不存进文件、不传出去，关掉这里就没有了。',
  'report-check.from': '报告在哪里',
  'report-check.from.sheet': '工作簿里的文字',
  'report-check.from.file': '文件',
  'report-check.from.pasted': '粘贴的文字',
  'report-check.sheet': '写着报告的工作表',
  'report-check.file': '选择文件：.docx、.txt，或写着报告的工作簿',
  'report-check.text': '把文字粘贴在这里',
  'report-check.run': '核对报告',
  'report-check.missing.sheet': '这个工作簿里没有以成段文字为主的工作表。请选文件，或粘贴文字。',
  'report-check.missing.file': '请先选择文件。',
  'report-check.missing.pasted': '请先粘贴报告的文字。',
  'report-check.read': '已读入“{file}”，共 {count} 段。',
  'report-check.agrees': '与表对照，未发现不一致。',
  'report-check.summary': '报告里有 {count} 处与表或前后不一致',
  'report-check.paragraph': '第 {paragraph} 段',
  'report-check.sheet-of': '“{sheet}”',
  'report-check.against': '对照',
  'report-check.more': '显示更多（还有 {count} 条）',
} as const;
