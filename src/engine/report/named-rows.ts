import { phrase } from '../message/phrase';
import { isOfOtherYear } from './is-of-other-year';
import { placeOf, type Ledger } from './ledger';
import { mentionsOf, type Mention } from './mention';
import type { NamedRow } from './ledger-rows';
import { plainQuotes } from './plain-quotes';
import type { ReportFound } from './report-check';
import type { RowColumn } from './row-columns';
import type { Sentence } from './sentence';

/** What a text says of each kind of column. */
const WORDS = {
  money: 'check.report-amount.row',
  quantity: 'check.report-quantity',
  share: 'check.report-percentage.row',
} as const;

/** A row that a text names, and how far it speaks of it. */
interface Naming extends NamedRow {
  readonly from: number;
  readonly to: number;
}

const HAN = /\p{Script=Han}/u;
/** A shorter name may stand before any amount. */
const TELLING = 4;
/** What stands right behind a name. */
const NEAR = /^"?(?:\([^()]*\)?|按[^,;。]*)?/;
const LAST_WORDS = /(?<![^,;:()、和"])[^,;:()、和"]*$/;

/** What a sentence says of a row of accounts or of an allocation table, by its whole name, and what the row has not. */
export function againstRows(sentence: Sentence, ledger: Ledger, kind: RowColumn['kind']): ReportFound[] {
  const { rows, source } = ledger;
  const { year } = source.evaluation.table;
  if (rows.length === 0 || !/\d/.test(sentence.text)) return [];
  const text = plainQuotes(sentence.text);
  return namings(text, rows).flatMap((naming) =>
    mentionsOf(text)
      .filter(({ at }) => at >= naming.from && at < naming.to && !isOfOtherYear(text, naming.from, year))
      .flatMap((mention) =>
        contradicted(mention, text, naming, kind).map(({ expected, cells }): ReportFound => {
          const actual = mention.text;
          const message = phrase(WORDS[kind], { name: naming.label, expected, actual });
          const places = cells.flatMap((cell) => placeOf(ledger, cell));
          return { sentence, from: mention.at, to: mention.end, message, expected, actual, places };
        }),
      ),
  );
}

/** The columns of the kind that the words before a figure name, and that have another one. */
function contradicted(
  mention: Mention,
  text: string,
  { name, columns, from }: Naming,
  kind: RowColumn['kind'],
): readonly RowColumn[] {
  const said = text.slice(from, mention.at);
  const near = NEAR.exec(text.slice(from))?.[0] ?? '';
  const isNear = said.length < near.length;
  const words = LAST_WORDS.exec(said)?.[0] ?? '';
  // A figure without any word of its own belongs to the name right before it.
  if (words === '' && !isNear && said !== near) return [];
  const isTelling = said !== '' || name.length >= TELLING;
  if (kind === 'money' && !isTelling) return [];
  return columns.filter(
    (column) =>
      column.kind === kind && column.words.test(words) && (isNear || !column.isNear) && !column.agrees(mention),
  );
}

/** Where a sentence names a row, with nothing before the name that it could be a part of. */
function namings(text: string, rows: readonly NamedRow[]): Naming[] {
  const found = rows.flatMap((row) => {
    const at = text.indexOf(row.name);
    const isWhole = at === 0 || (at > 0 && !HAN.test(text.charAt(at - 1)));
    return isWhole ? [{ ...row, at, from: at + row.name.length }] : [];
  });
  // Of names that begin in one place the longest is meant.
  const named = found.filter(
    (one) => !found.some((other) => other.at <= one.at && other.from > one.from && other.from > one.at),
  );
  return named.map((one) => {
    const next = named.map(({ at }) => at).filter((at) => at > one.at);
    const end = text.slice(one.from).search(/[;。]/);
    return { ...one, to: Math.min(...next, end < 0 ? text.length : one.from + end) };
  });
}
