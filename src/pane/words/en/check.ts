/** The step that shows what is wrong in the table. */
export const check = {
  'check.no-table': 'There is no table to check yet. Read the workbook first.',
  'check.to-read': 'Go to Read',

  'check.summary': 'Errors: {errors}, warnings: {warnings}, hints: {hints}',
  'check.severity.error': 'Error',
  'check.severity.warning': 'Warning',
  'check.severity.hint': 'Hint',
  'check.filter': 'Show',
  'check.filter.one': '{severity} {count}',
  'check.filter.nothing': 'Nothing was found at the chosen levels. Choose another level above.',
  'check.grouping': 'Group by',
  'check.grouping.code': 'problem',
  'check.grouping.place': 'place',

  'check.group': '{name} ({count})',
  'check.part.head': 'Head and notes of the form',
  'check.part.funds': 'Budget execution',
  'check.part.indicators': 'Indicators',
  'check.part.total': 'Total',
  'check.about': 'Why this is checked and how to mend it',
  'check.more': 'Show more ({count} left)',

  'check.expected': 'Expected',
  'check.actual': 'Actual',
  'check.fix': 'Write {after} instead',
  'check.fix.note': 'Write the note',
  'check.fix.overrules': 'Something stands here; choose this to write over it.',

  'check.nothing': '{count} checks were run and found nothing.',
  'check.checked': 'The {count} checks that were run',
} as const;
