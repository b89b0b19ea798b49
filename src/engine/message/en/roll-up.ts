import type { rollUp as chinese } from '../zh-cn/roll-up';

/** Sentences of the roll-up room, in English. */
export const rollUp: Readonly<Record<keyof typeof chinese, string>> = {
  'roll-up.title': 'Roll-up of the self-evaluations',
  'roll-up.line': '{text}',
  'roll-up.why': 'Roll-up of the tables',
  'roll-up.foreign': 'This sheet was not written by 绩评 and is kept as it stands',
  'roll-up.sum': 'Total',
  'roll-up.column.number': 'No.',
  'roll-up.column.project': 'Project',
  'roll-up.column.place': 'Sheet',
  'roll-up.column.budget': 'Budget ({unit})',
  'roll-up.column.spent': 'Spent ({unit})',
  'roll-up.column.rate': 'Execution rate',
  'roll-up.column.score': 'Total score',
  'roll-up.column.grade': 'Grade',
  'roll-up.column.kind': 'Kind',
  'roll-up.column.count': 'Indicators',
  'roll-up.column.met': 'Met',
  'roll-up.column.exceeded': 'of which far exceeded',
  'roll-up.column.missed': 'Missed',
  'roll-up.column.rated': 'Told by marks',
  'roll-up.column.undecided': 'Undecided',
};
