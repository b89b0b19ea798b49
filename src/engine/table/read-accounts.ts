import type { CellValue } from '../grid/grid';
import type { GridView } from '../grid/view';
import type { Accounts, AccountsRow } from './accounts';
import type { RoleColumns } from './accounts-columns';
import type { AccountsRole } from './accounts-word';
import { entriesOf, type Columns, type Entry } from './entries';
import { fieldAt, type ReadNumber } from './field';
import { accountsHeaderAt, type AccountsHeader } from './find-accounts-header';
import { isLegend } from './legend-row';
import { amountOf, unitInBlock, type MoneyUnit } from './money';
import { numberOf } from './number-text';
import { rowWord } from './row-word';
import type { Field } from './table';
import { unpad, wordOf } from './text';

/** A funds table of accounts. */
export interface FoundAccounts {
  readonly accounts: Omit<Accounts, 'staff'>;
  /** Its last row, 0-based. */
  readonly bottom: number;
  /** Where another may begin: below its header, too, where that was printed again with nothing below. */
  readonly next: number;
}

/** The rows that a table may lie in: its head from the first of them, its last row before the end. */
export interface Rows {
  readonly from: number;
  readonly end: number;
  readonly unitAbove: (row: number) => MoneyUnit | null;
}

/** 决算资金表 The rows under the header, down to the first that is none of it. */
export function readAccounts(
  view: GridView,
  header: AccountsHeader,
  { end, unitAbove }: Pick<Rows, 'end' | 'unitAbove'>,
): FoundAccounts {
  const columns = { left: 0, right: view.width - 1 };
  const moneyUnit = unitInBlock(view, header, columns) ?? unitAbove(header.row) ?? '万元';
  const money: ReadNumber = (value: CellValue, text) => amountOf(value, text, moneyUnit);
  const rows: AccountsRow[] = [];
  let { bottom } = header;
  let next = bottom + 1;
  for (let row = bottom + 1; row < end; row++) {
    const entries = entriesOf(view, row, columns);
    const again = accountsHeaderAt(view, row);
    if (again && !isSame(again, header)) break;
    if (again) {
      row = again.bottom;
      next = row + 1;
    }
    if (again || NUMBERS.test(wordOf(entries[0]?.text ?? '')) || isLegend(entries)) continue;
    if (!belongs(entries)) break;
    const read = readRow(view, row, header, money);
    rows.push(...read);
    // What stands alone below the last figures is the caption of something else.
    if (read.length > 0 || entries.length > 1) bottom = row;
  }
  return { accounts: { moneyUnit, rows }, bottom, next: Math.max(next, bottom + 1) };
}

/** `栏次`: the row that numbers the columns. */
const NUMBERS = /^[栏行]次$/;

/** Printed once more on a new page. */
function isSame(again: AccountsHeader, { entries }: AccountsHeader): boolean {
  return again.entries.every(({ text }, index) => text === entries[index]?.text);
}

function belongs([opening]: readonly Entry[]): boolean {
  const said = opening && rowWord(opening.text);
  return said === null || said === 'total' || said === 'aside';
}

/** `项目支出` is a part, other than in the funds block of a form. */
const TOTAL = /(合计|总计|总额|总金额|总支出|总收入)$/;

/** The row, or its items where those stand side by side. */
function readRow(view: GridView, row: number, { items, labels }: AccountsHeader, money: ReadNumber): AccountsRow[] {
  const named = labels ? labelOf(view, row, labels) : '';
  return [...items].flatMap(([item, columns]) => {
    const parts = [named, item].filter((part) => part !== '');
    const isTotal = parts.length > 0 && parts.every((part) => TOTAL.test(wordOf(part)));
    const amounts = amountsOf(view, row, columns, money);
    const { prior, initial, budget, spent } = amounts;
    const holds = [prior, initial, budget, spent].some((one) => one?.number);
    return holds ? [{ label: parts.join(' '), row: row + 1, isTotal, ...amounts }] : [];
  });
}

type Amounts = Omit<AccountsRow, 'label' | 'row' | 'isTotal'>;

function amountsOf(view: GridView, row: number, columns: RoleColumns, money: ReadNumber): Amounts {
  const field = (role: AccountsRole, read: ReadNumber): Field | null => {
    const column = columns.get(role)?.area.left;
    return column === undefined ? null : fieldAt(view, row, column, read);
  };
  return {
    prior: field('prior', money),
    initial: field('initial', money),
    budget: field('budget', money),
    spent: field('spent', money),
    rateGiven: field('rate', numberOf),
    growthGiven: field('growth', numberOf),
    shareGiven: field('share', numberOf),
  };
}

/** Beside the label may stand the number of its row or its code, which hold no letter. */
const NAME = /\p{Letter}/u;

function labelOf(view: GridView, row: number, { left, right }: Columns): string {
  for (let column = right; column >= left; column--) {
    const text = unpad(view.text(row, column));
    if (NAME.test(text)) return text.replace(/[:：]$/, '');
  }
  return '';
}
