import { plainText, say, type ComparedRow, type ComparedSide, type Locale, type TableComparison } from '../engine';

/** What `evaluate --compare` adds to a table: its total under the second policy, and the rows that differ. */
export function comparisonJson({ first, second, rows, difference }: TableComparison, locale: Locale): object {
  return {
    policy: second.policy.id,
    total: {
      score: second.total.score && second.total.score.toFixed(second.policy.scorePlaces),
      grade: second.total.nominalGrade,
      difference: difference && plainText(difference),
    },
    gradeDiffers: first.total.nominalGrade !== second.total.nominalGrade,
    rows: rows.map((row) => rowJson(row, locale)),
  };
}

function rowJson({ row, name, cell, first, second, difference, why }: ComparedRow, locale: Locale): object {
  return {
    row,
    name: say(name, locale),
    cell,
    first: sideJson(first),
    second: sideJson(second),
    difference: difference && plainText(difference),
    why: say(why, locale),
  };
}

function sideJson({ points, weight, rule }: ComparedSide): object {
  return { score: points && plainText(points), weight: weight && plainText(weight), source: rule };
}
