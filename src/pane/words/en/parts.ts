/** Small parts that all steps use. */
export const parts = {
  'parts.select': 'Select {sheet}!{cell} in the sheet',
  'parts.broken': 'This page failed and could not be shown. The workbook is untouched; load the pane again.',
  'parts.reload': 'Load again',
  'parts.copy.by-hand': 'Copying does not work here. Press Ctrl+C (⌘C on a Mac) in the box below.',

  'parts.source': 'Source: {source}',
  'parts.standing': 'For: {region}. Known from: {standing}.',
  'parts.standing.seen': 'the form or text itself',
  'parts.standing.second-hand': 'what others quote, the text not seen',
  'parts.standing.unverified': 'memory only, to be checked against the text',
  'parts.standing.own': 'set by the user',
  'parts.evidence': 'Standing of the source: {evidence}',
  'parts.evidence.read': 'checked against its text',
  'parts.evidence.reported': 'quoted elsewhere, its text not seen',
  'parts.evidence.remembered': 'from memory, to be checked against its text',
  'parts.evidence.product': 'a default of this program',
  'parts.evidence.own': 'set by the user',

  'parts.blank': 'blank',
  'parts.emptied': 'emptied',
  'parts.formula': '{text} (={formula})',
  'parts.before': 'Before',
  'parts.after': 'After',

  'parts.cancel': 'Cancel',
  'parts.changes': 'Cells that change ({count})',
} as const;
