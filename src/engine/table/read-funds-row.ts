import type { CellValue } from '../grid/grid';
import type { GridView } from '../grid/view';
import type { Columns } from './entries';
import { blankFieldAt, fieldAt, partOf, type ReadNumber } from './field';
import type { FundsHeader } from './find-funds-header';
import { fundsWord, namesSource, type FundsRole } from './funds-word';
import { amountOf, isMoneyUnit, type MoneyUnit } from './money';
import { numberOf, pointsOf } from './number-text';
import { rowWord } from './row-word';
import type { Field, FundsRow } from './table';
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
  const label = labelOf(view, row, labels);
  const amounts = amountsOf(view, row, (role) => columns.get(role)?.left ?? null, unit);
  const filled = Object.values(amounts).some((field) => field !== null && field.text !== '');
  if (label === '') return filled && first ? { label, row: row + 1, ...amounts } : filled || first ? 'skip' : 'end';
  const word = rowWord(label);
  if (word !== null && word !== 'total') return 'end';
  return filled || namesSource(label) ? { label, row: row + 1, ...amounts } : 'end';
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
  const amounts = amountsOf(view, row, (role) => places.get(role) ?? null, unit);
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

type Amounts = Omit<FundsRow, 'label' | 'row'>;

function amountsOf(
  view: GridView,
  row: number,
  columnOf: (role: FundsRole) => number | null,
  unit: MoneyUnit,
): Amounts {
  const money: ReadNumber = (value: CellValue, text) => amountOf(value, text, unit);
  const field = (role: FundsRole, read: ReadNumber): Field | null => {
    const column = columnOf(role);
    if (column === null) return null;
    // A merged cell counts on its first row, as the cause of a whole block does.
    return view.begins(row, column) ? fieldAt(view, row, column, read) : blankFieldAt(view, row, column);
  };
  const joint = field('spent-rate', numberOf);
  const [spent = '', rate = ''] = joint ? joint.text.split(/[/／]/) : [];
  return {
    initial: field('initial', money),
    budget: field('budget', money),
    spent: field('spent', money) ?? (joint && partOf(joint, spent.trim(), money)),
    rate: field('rate', numberOf) ?? (joint && partOf(joint, rate.trim())),
    weight: field('weight', pointsOf),
    given: field('given', pointsOf),
    note: field('note', numberOf),
  };
}
