import type { CellValue } from '../grid/grid';
import type { GridView } from '../grid/view';
import type { Accounts, AccountsRow } from './accounts';
import type { AccountsBand } from './accounts-band';
import type { RoleColumns } from './accounts-columns';
import type { AccountsRole } from './accounts-word';
import type { Columns } from './entries';
import { fieldAt, type ReadNumber } from './field';
import type { AccountsHeader } from './find-accounts-header';
import { amountOf } from './money';
import { numberOf } from './number-text';
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

/** 决算资金表 The rows under the header, down to the first that is none of it. */
export function readAccounts(view: GridView, header: AccountsHeader, band: AccountsBand): FoundAccounts {
  const { moneyUnit } = band;
  const money: ReadNumber = (value: CellValue, text) => amountOf(value, text, moneyUnit);
  const rows: AccountsRow[] = [];
  let { bottom } = header;
  let next = bottom + 1;
  for (let row = bottom + 1; row < band.end; row++) {
    const { kind, isAlone, bottom: last } = band.rowAt(row);
    if (kind === 'end') break;
    if (kind === 'header') {
      row = last;
      next = row + 1;
    }
    if (kind !== 'row') continue;
    const read = readRow(view, row, header, money);
    rows.push(...read);
    // What stands alone below the last figures is the caption of something else.
    if (read.length > 0 || !isAlone) bottom = row;
  }
  return { accounts: { moneyUnit, rows }, bottom, next: Math.max(next, bottom + 1) };
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
