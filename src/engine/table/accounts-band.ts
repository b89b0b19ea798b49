import type { GridView } from '../grid/view';
import { entriesOf, type Entry } from './entries';
import { accountsHeaderAt, type AccountsHeader } from './find-accounts-header';
import { isLegend } from './legend-row';
import { unitInBlock, type MoneyUnit } from './money';
import { rowWord } from './row-word';
import { remembering, wordOf } from './text';

/** The rows under the headers of one row, which the tables side by side, perhaps hundreds, go through one after the other. */
export interface AccountsBand {
  readonly moneyUnit: MoneyUnit;
  /** Below the last row that the tables may lie in. */
  readonly end: number;
  readonly rowAt: (row: number) => BandRow;
}

/** `header`: the same printed again, down to the row `bottom`; `end`: the first row that is of no table. */
export interface BandRow {
  readonly kind: 'header' | 'legend' | 'row' | 'end';
  readonly bottom: number;
  /** One text and nothing else. */
  readonly isAlone: boolean;
}

/** The band of a header; `unitAbove` is the unit of money that is named above a row. */
export function accountsBand(
  view: GridView,
  header: AccountsHeader,
  end: number,
  unitAbove: (row: number) => MoneyUnit | null,
): AccountsBand {
  const everywhere = { left: 0, right: view.width - 1 };
  const moneyUnit = unitInBlock(view, header, everywhere) ?? unitAbove(header.row) ?? '万元';
  const rowAt = remembering((row: number): BandRow => {
    const entries = entriesOf(view, row, everywhere);
    const again = accountsHeaderAt(view, row);
    const isAlone = entries.length <= 1;
    if (again) return { kind: isSame(again, header) ? 'header' : 'end', bottom: again.bottom, isAlone };
    return { kind: kindOf(entries), bottom: row, isAlone };
  });
  return { moneyUnit, end, rowAt };
}

/** `栏次`: the row that numbers the columns. */
const NUMBERS = /^[栏行]次$/;

function kindOf(entries: readonly Entry[]): BandRow['kind'] {
  if (NUMBERS.test(wordOf(entries[0]?.text ?? '')) || isLegend(entries)) return 'legend';
  return belongs(entries) ? 'row' : 'end';
}

/** Printed once more on a new page. */
function isSame(again: AccountsHeader, { entries }: AccountsHeader): boolean {
  return again.entries.every(({ text }, index) => text === entries[index]?.text);
}

function belongs([opening]: readonly Entry[]): boolean {
  const said = opening && rowWord(opening.text);
  return said === null || said === 'total' || said === 'aside';
}
