import { phrase } from '../message/phrase';
import type { ScoredIndicator } from '../scoring/scored';
import type { Field, Table } from '../table/table';
import type { Reading } from '../target/target';
import type { Check, Found } from './check';
import { explanation } from './explanation';

const DATE = /(20\d\d)年\d{1,2}月/g;
const YEAR = /(20\d\d)年/g;
/** Years that a text compares with, begins from or looks forward to. */
const ASIDE = /(?:[比较由从自与同于到]|截[至止])20\d\d年|20\d\d年.{0,4}(?:基础上|相比|以来)/g;

/** JX040 年度一致：时限、目标文字与表的年度 (复制上年的表). */
export const year: Check = {
  code: 'JX040',
  name: 'year',
  severity: 'error',
  explain: explanation('year'),
  ofTable({ result: { table } }) {
    return table.year === null ? [] : [...inTitle(table, table.year), ...inGoal(table, table.year)];
  },
  ofIndicator(indicator, { result: { table } }) {
    return table.year === null ? [] : inIndicator(indicator, table.year);
  },
};

/** The title names one year, the line below it another. */
function inTitle({ title, yearCell }: Table, due: string): Found[] {
  const named = title && /(20\d\d)年/.exec(title.text)?.[1];
  if (!named || named === due || title.cell === yearCell) return [];
  return [found(title, named, due)];
}

/** A goal may look back or ahead; one that names its year, but never that of the table, belongs to another. */
function inGoal({ goal }: Table, due: string): Found[] {
  return [goal?.expected, goal?.actual].flatMap((field) => {
    const years = field ? [...field.text.replace(ASIDE, '').matchAll(YEAR)].map(([, named = '']) => named) : [];
    const [first] = years;
    if (!field || first === undefined || years.includes(due)) return [];
    return [{ ...found(field, first, due), severity: 'warning' }];
  });
}

function inIndicator({ row, target, actual }: ScoredIndicator, due: string): Found[] {
  const places: Found[] = [];
  if (row.target && earlierDeadline(target, due)) places.push(found(row.target, earlierDeadline(target, due), due));
  // What was done before the year began may have been done ahead of time.
  if (row.actual && earlierDeadline(actual, due))
    places.push({ ...found(row.actual, earlierDeadline(actual, due), due), severity: 'warning' });
  const label = row.level3;
  const dates = label?.text.includes('20') ? [...label.text.matchAll(DATE)].map(([, named = '']) => named) : [];
  const earlier = dates.find((named) => named < due);
  return label && earlier !== undefined && !dates.includes(due) ? [...places, found(label, earlier, due)] : places;
}

/** The year of a deadline that lay before the year began; '' where there is none. */
function earlierDeadline(reading: Reading, due: string): string {
  if (reading.kind !== 'deadline') return '';
  const years = reading.deadlines.flatMap((deadline) => (deadline.year === null ? [] : String(deadline.year)));
  return years.length > 0 && years.every((named) => named < due) ? (years[0] ?? '') : '';
}

function found({ cell, text }: Pick<Field, 'cell' | 'text'>, actual: string, expected: string): Found {
  return { cell, message: phrase('check.year', { text, actual, expected }), expected, actual };
}
