import type { IndicatorRow, Table } from '../../src/engine';
import { says, type Cells } from './cells';
import { INDICATOR_FIELDS, type IndicatorField, type Published, type PublishedIndicator } from './published';
import { plain, sameField } from './same';
import type { Tally } from './tally';

/** An indicator with the sheet that it stands on. */
interface Read {
  readonly sheet: string;
  readonly row: IndicatorRow;
}

/** Counts the fields of the indicators; a missing or an additional indicator misses all of its fields. */
export function compareIndicators(tables: readonly Table[], published: Published, cells: Cells, tally: Tally): void {
  const read = tables.flatMap(({ sheet, indicators }) => indicators.map((row): Read => ({ sheet, row })));
  const printed = published.indicators ?? [];
  const pairs = align(read, printed);
  for (const [index, indicator] of printed.entries()) {
    const match = pairs.get(index);
    if (match) compareOne(match, indicator, cells, tally);
    else missing(indicator, cells, tally);
  }
  const matched = new Set(pairs.values());
  for (const extra of read.filter((one) => !matched.has(one))) {
    const name = `row ${extra.row.row} ${extra.row.level3?.text ?? ''}`;
    if (!published.exhaustive) tally.unlisted.push(name);
    else for (const field of INDICATOR_FIELDS) tally.misses.push(`${name}: ${field} of an indicator that is none`);
  }
}

function compareOne({ sheet, row }: Read, printed: PublishedIndicator, cells: Cells, tally: Tally): void {
  const spare = row.rows.flatMap((one) => cells.row(sheet, one));
  const wrong: [IndicatorField, string, string][] = [];
  for (const [index, field] of INDICATOR_FIELDS.entries()) {
    const expected = printed[index];
    if (expected === null || expected === undefined) continue;
    const found = row[field]?.text ?? '';
    if (!sameField(field, found, expected)) wrong.push([field, found, expected]);
    else {
      tally.right++;
      // A cell that gave one field can not stand for another: a weight that is not printed is not the score beside it.
      const spent = spare.indexOf(plain(found));
      if (spent >= 0) spare.splice(spent, 1);
    }
  }
  for (const [field, found, expected] of wrong) {
    const line = `row ${row.row} ${row.level3?.text ?? ''}: ${field} read '${found}', printed '${expected}'`;
    const wanted = plain(expected);
    const stands =
      wanted === '' || (field.startsWith('level') ? cells.say(expected) : spare.some((cell) => says(cell, wanted)));
    (stands ? tally.misses : tally.elsewhere).push(line);
  }
}

function missing(printed: PublishedIndicator, cells: Cells, tally: Tally): void {
  const name = printed[INDICATOR_FIELDS.indexOf('level3')] ?? '';
  for (const [index, field] of INDICATOR_FIELDS.entries()) {
    const expected = printed[index];
    if (expected === null || expected === undefined) continue;
    const stands = expected === '' ? cells.say(name) : cells.say(expected);
    (stands ? tally.misses : tally.elsewhere).push(
      `${name}: ${field} '${expected}' of an indicator that was not found`,
    );
  }
}

/** Pairs printed indicators with read ones in order, so that the most fields agree. */
function align(read: readonly Read[], printed: readonly PublishedIndicator[]): Map<number, Read> {
  const best: number[][] = Array.from({ length: printed.length + 1 }, () => new Array<number>(read.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const likeness = printed.map((one) => read.map(({ row }) => agreement(row, one)));
  const alike = (i: number, j: number): number => likeness[i]?.[j] ?? 0;
  for (let i = printed.length - 1; i >= 0; i--) {
    for (let j = read.length - 1; j >= 0; j--) {
      const line = best[i];
      if (line) line[j] = Math.max(at(i + 1, j), at(i, j + 1), alike(i, j) > 1 ? at(i + 1, j + 1) + alike(i, j) : 0);
    }
  }
  const pairs = new Map<number, Read>();
  for (let i = 0, j = 0; i < printed.length && j < read.length;) {
    const one = read[j];
    if (one && alike(i, j) > 1 && at(i, j) === at(i + 1, j + 1) + alike(i, j)) {
      pairs.set(i, one);
      i++;
      j++;
    } else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

/** How many fields agree, blank ones aside; the name counts threefold. */
function agreement(row: IndicatorRow, printed: PublishedIndicator): number {
  let count = 0;
  for (const [index, field] of INDICATOR_FIELDS.entries()) {
    const expected = printed[index];
    if (!expected || !sameField(field, row[field]?.text ?? '', expected)) continue;
    count += field === 'level3' ? 3 : 1;
  }
  return count;
}
