import type { GridView } from '../grid/view';
import type { Columns } from './entries';
import type { FundsHeader } from './find-funds-header';
import { fundsAmounts, type Place } from './funds-amounts';
import { fundsWord, namesSource, type FundsRole } from './funds-word';
import { amountOf, isMoneyUnit, type MoneyUnit } from './money';
import { rowWord, type RowWord } from './row-word';
import type { FundsRow } from './table';
import { squeeze, unpad } from './text';

/**
 * A row under the header of a funds block; `skip` for one that says nothing, `end` for the first that is not of the
 * block.
 */
export function readFundsRow(
  view: GridView,
  row: number,
  header: FundsHeader,
  unit: MoneyUnit,
  first: boolean,
): FundsRow | 'skip' | 'end' {
  const { title, labels, columns } = header;
  if (title !== null && view.begins(row, title)) {
    const opening = squeeze(view.text(row, title));
    if (opening !== '' && !isMoneyUnit(opening)) return 'end';
  }
  if (isOther(rowWord(unpad(view.text(row, labels.left))))) return 'end';
  const label = labelOf(view, row, labels);
  const amounts = fundsAmounts(view, (role) => placeOn(row, columns.get(role)?.left), unit);
  const filled = Object.values(amounts).some((field) => field !== null && field.text !== '');
  if (label === '') return filled && first ? { label, row: row + 1, ...amounts } : filled || first ? 'skip' : 'end';
  if (isOther(rowWord(label))) return 'end';
  return filled || namesSource(label) ? { label, row: row + 1, ...amounts } : 'end';
}

/** Whether the row is of another part of the table. */
function isOther(word: RowWord | null): boolean {
  return word !== null && word !== 'total';
}

/**
 * A block on a single row, each amount right of what it is called: `预算数 | 100 | 执行数 | 90`; null where the row is
 * none.
 */
export function readFundsLine(
  view: GridView,
  { row, columns, entries }: FundsHeader,
  unit: MoneyUnit,
): FundsRow | null {
  const places = new Map<FundsRole, number>();
  for (const [role, { right }] of columns) {
    const next = entries.find(({ area }) => area.left > right);
    if (next && !fundsWord(next.text)) places.set(role, next.area.left);
  }
  const amounts = fundsAmounts(view, (role) => placeOn(row, places.get(role)), unit);
  if (!(amounts.budget ?? amounts.initial)?.number || !amounts.spent?.number) return null;
  const side = entries.filter(({ area, text }) => area.right < Math.min(...places.values()) && namesSource(text))[0];
  return { label: side && !fundsWord(side.text) ? unpad(side.text) : '', row: row + 1, ...amounts };
}

/** The last text of the label columns, which stands nearest to the amounts. */
function labelOf(view: GridView, row: number, { left, right }: Columns): string {
  for (let column = right; column >= left; column--) {
    const text = unpad(view.text(row, column));
    const isLabel = text !== '' && !isMoneyUnit(text) && !amountOf(null, text, '元');
    if (isLabel && view.begins(row, column)) return text.replace(/[:：]$/, '');
  }
  return '';
}

function placeOn(row: number, column: number | undefined): Place | null {
  return column === undefined ? null : { row, column };
}
