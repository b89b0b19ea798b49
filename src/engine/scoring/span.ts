import type { Deadline, Reading } from '../target/target';

/** The days that a date may mean, as ISO dates: `2023年11月` spans its thirty days. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * The days that a reading names, a period by its end; null where it names none, or more than one deadline, or no year and
 * `year` is null.
 */
export function spanOf(reading: Reading, year: string | null): Span | null {
  if (reading.kind === 'period') return daysOf(reading.to, reading.from.year?.toString() ?? year);
  if (reading.kind !== 'deadline' || reading.deadlines.length !== 1) return null;
  const [deadline] = reading.deadlines;
  return deadline ? daysOf(deadline, year) : null;
}

/** Of these no one day is the last. */
const WITHOUT_DAY: ReadonlySet<Deadline['basis']> = new Set(['plan', 'each-month', 'each-quarter'] as const);

function daysOf({ year, month, day, basis }: Deadline, otherYear: string | null): Span | null {
  const told = year?.toString() ?? otherYear;
  if (told === null || WITHOUT_DAY.has(basis)) return null;
  const named = basis === 'next-year' ? String(Number(told) + 1) : told;
  const [first, last] = month === null ? [1, 12] : [month, month];
  return { from: isoDate(named, first, day ?? 1), to: isoDate(named, last, day ?? lastDay(Number(named), last)) };
}

function isoDate(year: string, month: number, day: number): string {
  return `${year.padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function lastDay(year: number, month: number): number {
  // Day 0 of the next month.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
