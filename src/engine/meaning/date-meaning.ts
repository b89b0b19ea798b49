import { phrase, type Phrase } from '../message/phrase';
import type { Deadline } from '../target/target';

/** A deadline in words: `2023年12月底前`, `预算年度内`. */
export function deadlineMeaning(deadline: Deadline): Phrase {
  if (deadline.basis === 'fiscal-year') return phrase('meaning.budget-year');
  const date = deadline.basis === 'plan' ? null : whenMeaning(deadline);
  if (!date) return phrase('meaning.as-planned');
  if (!deadline.before) return date;
  return deadline.day === null ? phrase('meaning.by-end', { date }) : phrase('meaning.by', { date });
}

function whenMeaning(deadline: Deadline): Phrase | null {
  const { basis, day } = deadline;
  switch (basis) {
    case 'each-month':
    case 'each-quarter':
      return day === null ? phrase(`meaning.${basis}`) : phrase(`meaning.day-of-${basis}`, { day: String(day) });
    case 'next-year': {
      const date = dateMeaning(deadline);
      return date && phrase('meaning.next-year', { date });
    }
    default:
      return dateMeaning(deadline);
  }
}

/** The parts of a date that are named; null where none is. */
export function dateMeaning(date: Deadline): Phrase | null {
  const [year, month, day] = [date.year, date.month, date.day].map((part) => (part === null ? null : String(part)));
  if (year && month && day) return phrase('meaning.day', { year, month, day });
  if (year && month) return phrase('meaning.month', { year, month });
  if (month && day) return phrase('meaning.day-of-any-year', { month, day });
  if (month) return phrase('meaning.month-of-any-year', { month });
  return year ? phrase('meaning.year', { year }) : null;
}
