/** 文表核对 A report beside its tables. */
export const en = {
  'report-check.title': 'Check a report',
  'report-check.means':
    'Holds the text of an evaluation report against the tables of this workbook. The text is only read here: it is not kept in the file, not sent, and gone once this is closed.',
  'report-check.from': 'Where the report is',
  'report-check.from.sheet': 'In this workbook',
  'report-check.from.file': 'File',
  'report-check.from.pasted': 'Pasted text',
  'report-check.sheet': 'Sheet that holds the report',
  'report-check.file': 'Choose a file: .docx, .txt, or a workbook that holds the report',
  'report-check.text': 'Paste its text here',
  'report-check.run': 'Check the report',
  'report-check.missing.sheet': 'No sheet of this workbook is mostly running text. Choose a file or paste the text.',
  'report-check.missing.file': 'Choose a file first.',
  'report-check.missing.pasted': 'Paste the text of the report first.',
  'report-check.read': 'Read “{file}”: {count} paragraphs.',
  'report-check.agrees': 'The report agrees with the tables.',
  'report-check.summary': 'Places of the report that disagree with the tables or with each other: {count}',
  'report-check.paragraph': 'Paragraph {paragraph}',
  'report-check.sheet-of': '“{sheet}”',
  'report-check.against': 'against',
  'report-check.more': 'Show more ({count} left)',
} as const;
