import type { GridView } from '../grid/view';
import type { Columns } from './entries';
import type { Header } from './find-headers';
import { readFunds } from './read-funds';
import { IndicatorDrafts, type Opening } from './indicator-drafts';
import { cleanLevel } from './clean-label';
import { headsBlock } from './level-names';
import { rowWord, type RowWord } from './row-word';
import type { Funds, IndicatorRow } from './table';
import { flat, remembering } from './text';

/** What stands under a header: the indicators, the total row, and the first row that is neither. */
export interface Body {
  readonly indicators: readonly IndicatorRow[];
  /** 0-based row of the total; null where the block ends without one. */
  readonly totalRow: number | null;
  /** A funds block among the indicators. */
  readonly funds: Funds | null;
  readonly end: number;
}

/** A table may leave rows blank inside, but not that many. */
const MOST_BLANK_ROWS = 10;

/** Rows with such a first text do not end the indicators. */
const STAYS: ReadonlySet<RowWord> = new Set(['total', 'aside']);
/** Words that name an indicator where a weight or score stands beside them (`绩效目标`, `改进措施`). */
const NAMES_TOO: ReadonlySet<RowWord> = new Set(['goal', 'conclusion', 'closing']);

/**
 * Reads the rows under `header`. `headerAt` says of a row that another header begins there, or gives the last row of
 * the same one printed again on a new page.
 */
export function readBody(
  view: GridView,
  header: Header,
  columns: Columns,
  headerAt: (row: number) => number | 'other' | null,
): Body {
  const drafts = new IndicatorDrafts(view, header.layout);
  const wordOf = remembering(rowWord);
  let end = header.bottom + 1;
  let totalRow: number | null = null;
  let funds: Funds | null = null;
  for (let row = end; row < view.height && row - end <= MOST_BLANK_ROWS; row++) {
    const again = headerAt(row);
    if (again === 'other') break;
    if (again !== null) {
      row = again;
      end = row + 1;
      continue;
    }
    const opening = openingOf(view, row, columns);
    if (!opening && !drafts.carriesName(row)) continue;
    const said = opening && wordOf(opening.text);
    const word = opening && said && !drafts.isIndicator(row, opening, said === 'total') ? said : null;
    if (word === 'total' && !resumes(view, row + 1, columns, drafts)) {
      totalRow = row;
      end = row + 1;
      break;
    }
    if (word !== null && !STAYS.has(word) && !(NAMES_TOO.has(word) && drafts.isMarked(row))) break;
    if (drafts.headsMarks(row)) {
      // Its amounts stand on the next row: what follows may be indicators again.
      const found = readFunds(view, row, row + 2, columns);
      funds ??= found?.funds ?? null;
      row = found?.bottom ?? row;
    } else if (word === null || !STAYS.has(word)) readRow(drafts, row, opening);
    end = row + 1;
  }
  return { indicators: drafts.finish(), totalRow, funds, end };
}

function readRow(drafts: IndicatorDrafts, row: number, opening: Opening | null): void {
  const heading = opening && drafts.isAlone(row, opening.area) ? cleanLevel(opening.text) : null;
  if (opening && heading && headsBlock(heading.text)) drafts.head(row, opening.area, heading);
  else if (!opening || !drafts.isWide(opening.area)) drafts.read(row);
}

/** The first text that begins on the row; null for a blank row. */
function openingOf(view: GridView, row: number, { left, right }: Columns): Opening | null {
  const last = Math.min(right, view.rowEnd(row));
  for (let column = left; column <= last; column++) {
    const text = view.text(row, column);
    if (text === '') continue;
    const shown = view.begins(row, column) ? flat(text) : '';
    if (shown !== '') return { area: view.area(row, column), text: shown };
  }
  return null;
}

/** Whether indicators go on after a row that looks like a total: then it was the sum of a block. */
function resumes(view: GridView, from: number, columns: Columns, drafts: IndicatorDrafts): boolean {
  for (let row = from; row < Math.min(view.height, from + MOST_BLANK_ROWS); row++) {
    const opening = openingOf(view, row, columns);
    if (opening)
      return rowWord(opening.text) === null && !drafts.isWide(opening.area) && drafts.isScored(row, opening.area);
  }
  return false;
}
