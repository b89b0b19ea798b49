import type { zhCN } from './zh-cn';

/** The step in which the due notes are finished, in English. */
export const en: Readonly<Record<keyof typeof zhCN, string>> = {
  'notes.no-table': 'No table was read yet. Read the workbook first.',
  'notes.to-read': 'Go to Read',
  'notes.none':
    'No deviation note is due: no indicator was missed, far exceeded or marked down, or the table explains it already.',
  'notes.no-indicators': 'This table has no indicators, so no deviation note is due.',
  'notes.no-column':
    'This table has no column for the reasons of deviations. To give them, put the deviation note into a cell of your choice in the step Write back, or give them in the report.',
  'notes.to-write': 'Go to Write back',

  'notes.due': 'Notes to write ({count})',
  'notes.intro':
    'The facts are filled in from the table; put reasons and measures where “【待补充：…】” stands. Changes are kept by themselves and reach the sheet in the step Write back.',
  'notes.open': 'Places left to fill: {count}',
  'notes.complete': 'Nothing is left to fill',
  'notes.next': 'Go to the next place to fill',
  'notes.more': 'Show more ({count} left)',

  'notes.fact.target': 'target {target}',
  'notes.fact.actual': 'actual {actual}',
  'notes.fact.completion': 'completion {completion}',
  'notes.fact.score': 'score {score} / {weight}',
  'notes.fact.budget': 'budget {budget}',
  'notes.fact.spent': 'spent {spent}',
  'notes.fact.rate': 'execution rate {rate}',
  'notes.blank': 'blank',

  'notes.text': 'Deviation note on “{name}”',
  'notes.placeholder': 'To fill: {asks}',
  'notes.discard': 'Discard my changes',
  'notes.discard-of': 'Discard my changes: {name}',
  'notes.edited': 'Changed',

  'notes.standing': 'In the table',
  'notes.choice': 'When the note on “{name}” is written back',
  'notes.keep': 'Keep what the table says',
  'notes.replace': 'Write the note above over it',

  'notes.kept': 'Explained in the table already ({count})',
  'notes.kept.intro': 'You wrote these yourself; they stay as they are.',
  'notes.rewrite': 'Rewrite this note',
  'notes.rewrite-of': 'Rewrite this note: {name}',
};
