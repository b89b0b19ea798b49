import { plainText, say, type Decimal, type Locale, type TableComparison } from '../engine';
import { columnsText } from './columns-text';
import { words } from './words';

/** The same table under two policies, as lines for people: the rows that differ, why, and the totals. */
export function comparisonText({ first, second, rows, difference }: TableComparison, locale: Locale): string[] {
  const ids = { first: first.policy.id, second: second.policy.id };
  const heading = words(locale, 'compare-heading', ids);
  if (rows.length === 0 && first.total.grade === second.total.grade)
    return [heading, words(locale, 'compare-same'), ''];
  const heads = [
    words(locale, 'compare-row'),
    words(locale, 'compare-name'),
    ids.first,
    ids.second,
    words(locale, 'compare-difference'),
  ];
  const lines = rows.map(({ row, name, first: one, second: other, difference: apart }) => [
    String(row),
    say(name, locale),
    shown(one.points),
    shown(other.points),
    shown(apart),
  ]);
  const total = [
    '',
    words(locale, 'compare-total'),
    shown(first.total.score),
    shown(second.total.score),
    shown(difference),
  ];
  const grades = ['', words(locale, 'compare-grade'), first.total.grade ?? '—', second.total.grade ?? '—'];
  return [
    heading,
    ...columnsText([heads, ...lines, total, grades]),
    ...rows.map(({ row, cell, why }) =>
      words(locale, 'compare-why', { row: String(row), cell, why: say(why, locale) }),
    ),
    '',
  ];
}

function shown(points: Decimal | null): string {
  return points ? plainText(points) : '—';
}
