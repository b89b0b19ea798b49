/** 文表核对 A report beside its tables. */
export const en = {
  'report-check.title': 'Check a report',
  'report-check.means':
    'Holds the text of an evaluation report against the tables of this workbook. The text is only read here; it is neither kept nor sent.',
  'report-check.file': 'Choose a .docx or .txt file',
  'report-check.text': 'Or paste its text here',
  'report-check.run': 'Check the report',
  'report-check.missing': 'Choose a file or paste the text of the report first.',
  'report-check.read': 'Read “{file}”: {count} paragraphs.',
  'report-check.agrees': 'The report agrees with the tables.',
  'report-check.summary': 'Places of the report that disagree with the tables or with each other: {count}',
  'report-check.paragraph': 'Paragraph {paragraph}',
  'report-check.more': 'Show more ({count} left)',
} as const;
