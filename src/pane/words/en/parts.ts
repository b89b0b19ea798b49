/** Small parts that all steps use. */
export const parts = {
  'parts.select': 'Select {sheet}!{cell} in the sheet',
  'parts.broken': 'This page failed and could not be shown. The workbook is untouched; load the pane again.',
  'parts.reload': 'Load again',
  'parts.copy.by-hand': 'Copying does not work here. Press Ctrl+C (⌘C on a Mac) in the box below.',
} as const;
