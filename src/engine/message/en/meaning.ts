import type { meaning as chinese } from '../zh-cn/meaning';

/** Sentences of the meaning room, in English. */
export const meaning: Readonly<Record<keyof typeof chinese, string>> = {
  'meaning.indicator': 'Target {target}, actual {actual}',
  'meaning.concluded': 'Target {target}, actual {actual}: {conclusion}',

  'meaning.completion': '{rate} of the target',
  'meaning.within': 'the target is not exceeded',
  'meaning.excess': 'exceeds it by {rate}',
  'meaning.as-standard': 'equal to the standard',
  'meaning.off-standard': 'off the standard',
  'meaning.inside': 'within the target',
  'meaning.outside': 'outside the target',
  'meaning.met': 'the target is met',
  'meaning.missed': 'the target is not met',
  'meaning.copied': 'looks copied from the target and is no measured value',
  'meaning.unmeasured': 'holds no number to compare with the target',
  'meaning.incomparable': 'the units differ and can not be compared',
  'meaning.not-one': 'several tasks, which can not be computed as one',

  'meaning.words': '“{text}”',
  'meaning.range': '{low} to {high}',
  'meaning.several': '{count} tasks ({parts})',
  'meaning.not-applicable': 'not applicable',
  'meaning.blank': 'left blank',

  'meaning.day': '{year}-{month}-{day}',
  'meaning.month': '{year}-{month}',
  'meaning.year': '{year}',
  'meaning.day-of-any-year': 'day {day} of month {month}',
  'meaning.month-of-any-year': 'month {month}',
  'meaning.next-year': '{date} of the next year',
  'meaning.each-month': 'each month',
  'meaning.day-of-each-month': 'day {day} of each month',
  'meaning.each-quarter': 'each quarter',
  'meaning.day-of-each-quarter': 'day {day} of each quarter',
  'meaning.by': 'by {date}',
  'meaning.by-end': 'by the end of {date}',
  'meaning.period': '{from} to {to}',
  'meaning.budget-year': 'within the budget year',
  'meaning.as-planned': 'as planned',
  'meaning.then': '{first}; {rest}',
};
