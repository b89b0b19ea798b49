import type { Decimal } from '../number/decimal';
import { phrase } from '../message/phrase';
import type { Reading } from '../target/target';
import type { Computation } from './assessment';
import { fullMarks, noMarks } from './award';
import { spanOf, type Span } from './span';

/** What the method works with; `year` is the table's, for a date that names none. */
export interface DeadlineFigures {
  readonly target: Reading;
  readonly actual: Reading;
  readonly year: string | null;
  readonly weight: Decimal | null;
}

/**
 * 时限 In time → full marks, late → none, never a share (our own default). It compares days: an actual that states none (a
 * done-word, 100 %, the deadline over again) gives null and is a person's to judge.
 */
export function deadline({ target, actual, year, weight }: DeadlineFigures): Computation | null {
  const due = spanOf(target, year);
  const done = due && statesTime(actual, target) ? spanOf(actual, due.to.slice(0, 4)) : null;
  const inTime = due && done && isInTime(done, due);
  if (!due || !done || inTime === null) return null;
  const values = { actual: done.to, target: due.to };
  const award = inTime ? fullMarks(weight) : noMarks(weight);
  return {
    method: 'deadline',
    rule: 'deadline',
    score: award.score,
    completion: null,
    outcome: inTime ? 'met' : 'missed',
    steps: () => [phrase(inTime ? 'scoring.step.in-time' : 'scoring.step.late', values), ...award.steps()],
  };
}

/** Whether the actual says when it was done: a date, and not the deadline over again unless that is the very day. */
function statesTime(actual: Reading, target: Reading): boolean {
  if (actual.kind === 'period') return actual.text !== target.text;
  const [date] = actual.kind === 'deadline' ? actual.deadlines : [];
  if (date?.basis !== 'date') return false;
  const [due] = target.kind === 'deadline' ? target.deadlines : [];
  const repeated = due?.year === date.year && due.month === date.month && due.day === date.day;
  return !repeated || (date.day !== null && !date.before);
}

/** Null where the days that `done` may mean lie on both sides of the deadline. */
function isInTime(done: Span, due: Span): boolean | null {
  if (done.to <= due.to) return true;
  return done.from > due.to ? false : null;
}
