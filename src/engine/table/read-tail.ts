import type { GridView } from '../grid/view';
import { entriesOf, type Columns } from './entries';
import { fieldAt } from './field';
import { fundsHeaderAt } from './find-funds-header';
import { readFunds } from './read-funds';
import { rowWord, splitLabel } from './row-word';
import type { Field, Funds, Remark } from './table';
import { gradeOf } from './read-total';

/** What stands below the indicators of a table. */
export interface Tail {
  readonly footnotes: readonly Field[];
  readonly conclusions: readonly Remark[];
  readonly grade: Field | null;
  /** 0-based row of the total, where other rows stand between it and the indicators. */
  readonly totalRow: number | null;
  /** The funds block, where it stands below the indicators. */
  readonly funds: Funds | null;
  /** First row that is no longer of the table. */
  readonly end: number;
}

const MOST_BLANK_ROWS = 3;

/**
 * Reads on from the row after the indicators until something begins that is not the end of a table; `withFunds` where
 * the head had no funds block.
 */
export function readTail(
  view: GridView,
  from: number,
  columns: Columns,
  withFunds: boolean,
  startsTable: (row: number) => boolean,
): Tail {
  const footnotes: Field[] = [];
  const conclusions: Remark[] = [];
  let grade: Field | null = null;
  let funds: Funds | null = null;
  let totalRow: number | null = null;
  let end = from;
  let noting = false;
  for (let row = from; row < view.height && row - end <= MOST_BLANK_ROWS && !startsTable(row); row++) {
    const entries = entriesOf(view, row, columns);
    const [first] = entries;
    if (!first) continue;
    const word = rowWord(first.text);
    if (withFunds && !funds && fundsHeaderAt(view, row, columns)) {
      const found = readFunds(view, row, nextTable(view, row + 1, startsTable), columns);
      funds = found?.funds ?? null;
      row = found?.bottom ?? row;
    } else if (word === 'grade') grade ??= gradeOf(view, entries);
    else if (word === 'total') totalRow ??= row;
    else if (word === 'footnote' || (word === null && noting && entries.length === 1)) {
      // `说明 | 无`: the note stands beside its label.
      const note = word === 'footnote' && splitLabel(first.text).rest === '' ? (entries[1] ?? first) : first;
      footnotes.push(fieldAt(view, row, note.area.left));
    } else if (word === 'conclusion') {
      if (entries[1]) {
        const { word: label } = splitLabel(first.text);
        conclusions.push({ ...fieldAt(view, row, entries[1].area.left), label });
      }
    } else if (word !== 'closing' && word !== 'aside') break;
    noting = word === 'footnote' || (noting && word === null);
    end = row + 1;
  }
  return { footnotes, conclusions, grade, totalRow, funds, end };
}

function nextTable(view: GridView, from: number, startsTable: (row: number) => boolean): number {
  let row = from;
  while (row < view.height && !startsTable(row)) row++;
  return row;
}
