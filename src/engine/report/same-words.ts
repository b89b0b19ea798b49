import type { TableResult } from '../table-result';
import type { Field, Label } from '../table/table';
import { isOfOtherYear } from './is-of-other-year';
import type { Ledger } from './ledger';
import { mentionsOf } from './mention';
import { normalText } from './normal-text';

/** What a cell says, whatever its figures, and how the table has it. */
export interface CellWords {
  readonly text: string;
  readonly cell: string;
}

/** A figure in words that are those of a cell, where the cell has another one. */
export interface OtherFigure {
  readonly from: number;
  readonly to: number;
  readonly actual: string;
  readonly expected: string;
  readonly cell: string;
}

const FIGURE = /\d+(?:[.,]\d+)*/g;
const PIECE = /[^。;:!?\n]+/g;
const QUOTED = /(?<=“)[^“”]+(?=”)/g;
const ORDINAL = /^\(?\d{1,2}[.、)]\D/;
/** Shorter ones are said of anything. */
const LONG = 8;
const LONG_QUOTE = 5;

/** 表里的话 What the cells of a table say. */
export interface CellSayings {
  /** By their words. */
  readonly words: ReadonlyMap<string, readonly CellWords[]>;
  /** Figures of what was done and what was paid, which a text may put into the words of the plan. */
  readonly results: ReadonlySet<string>;
}

/** All that the cells of a table say. */
export function cellSayings({ table }: TableResult): CellSayings {
  const words = new Map<string, CellWords[]>();
  for (const place of placesOf(table)) {
    const text = normalText(place?.text ?? '').text;
    for (const piece of new Set([text, ...(text.match(PIECE) ?? [])])) {
      if (!place || !/\d/.test(piece)) continue;
      words.set(wordsOf(piece), [...(words.get(wordsOf(piece)) ?? []), { text: piece, cell: place.cell }]);
    }
  }
  return { words, results: resultsOf(table) };
}

function resultsOf({ goal, indicators, funds }: TableResult['table']): Set<string> {
  const amounts = (funds?.rows ?? []).flatMap(({ initial, budget, spent }) => [initial, budget, spent]);
  const places = [goal?.actual, ...indicators.map(({ actual }) => actual), ...amounts];
  return new Set(places.flatMap((place) => normalText(place?.text ?? '').text.match(FIGURE) ?? []));
}

function placesOf(table: TableResult['table']): readonly (Field | Label | null)[] {
  const { project, goal, indicators, conclusions } = table;
  const rows = indicators.flatMap(({ level1, level2, level3, target, actual, note }) => [
    ...[level1, level2, level3],
    ...[target, actual, note],
  ]);
  return [project, goal?.expected ?? null, goal?.actual ?? null, ...rows, ...conclusions];
}

/** The figures of a text that stand in the words of a cell, and in none of the cells with these words. */
export function otherFigures(text: string, { sayings: { words, results }, source }: Ledger): OtherFigure[] {
  if (!/\d/.test(text) || isOfOtherYear(text, text.length, source.evaluation.table.year)) return [];
  const quotes = [...text.matchAll(QUOTED)].filter(([quote]) => hanOf(quote) >= LONG_QUOTE);
  const pieces = [...text.matchAll(PIECE)].filter(([piece]) => hanOf(piece) >= LONG && !ORDINAL.test(piece));
  return [...quotes, ...pieces].flatMap(({ 0: said, index }) => {
    const cells = words.get(wordsOf(said)) ?? [];
    const [first] = cells;
    return first && cells.every((one) => one.text !== said) ? firstOther(said, index, first, results) : [];
  });
}

function firstOther(
  said: string,
  from: number,
  { text, cell }: CellWords,
  results: CellSayings['results'],
): OtherFigure[] {
  const [own, due] = [said, text].map((one) => [...one.matchAll(FIGURE)]);
  const place = own?.findIndex((figure, index) => figure[0] !== due?.[index]?.[0]) ?? -1;
  const [figure, other] = [own?.[place], due?.[place]];
  if (!figure || !other || results.has(figure[0])) return [];
  const at = from + figure.index;
  const [actual, expected] = [withUnit(said, figure), withUnit(text, other)];
  return [{ from: at, to: at + actual.length, actual, expected, cell }];
}

function withUnit(text: string, { 0: figure, index }: RegExpExecArray): string {
  return mentionsOf(text).find(({ at }) => at === index)?.text ?? figure;
}

function wordsOf(text: string): string {
  return text.replace(FIGURE, '0');
}

function hanOf(text: string): number {
  return (text.match(/\p{Script=Han}/gu) ?? []).length;
}
