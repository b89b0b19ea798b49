import type { CellValue } from '../grid/grid';
import type { GridView } from '../grid/view';
import type { Accounts, AccountsRow, StaffRow } from './accounts';
import type { AccountsRole } from './accounts-word';
import { entriesOf } from './entries';
import { fieldAt, type ReadNumber } from './field';
import type { AccountsHeader } from './find-accounts-header';
import { amountOf, moneyUnitOf } from './money';
import { numberOf } from './number-text';
import { rowWord } from './row-word';
import type { Field } from './table';
import { unpad, wordOf } from './text';

/** A funds table of accounts and its last row, 0-based. */
export interface FoundAccounts {
  readonly accounts: Accounts;
  readonly bottom: number;
}

/** 决算资金表 The rows under the header, down to the first that is none of it. */
export function readAccounts(view: GridView, header: AccountsHeader): FoundAccounts {
  const columns = { left: 0, right: view.width - 1 };
  const moneyUnit = moneyUnitOf(view, header, 0, columns);
  const money: ReadNumber = (value: CellValue, text) => amountOf(value, text, moneyUnit);
  const rows: AccountsRow[] = [];
  let bottom = header.bottom;
  for (let row = bottom + 1; row < view.height; row++) {
    const [opening] = entriesOf(view, row, columns);
    const said = opening && rowWord(opening.text);
    if (!opening || (said !== null && said !== 'total' && said !== 'aside')) break;
    const read = readRow(view, row, header, money);
    if (read) rows.push(read);
    bottom = row;
  }
  return { accounts: { moneyUnit, rows, staff: rows.length > 0 ? readStaff(view, header.row) : [] }, bottom };
}

/** `项目支出` is a part, other than in the funds block of a form. */
const TOTAL = /(合计|总计|总额|总金额|总支出|总收入)$/;

function readRow(view: GridView, row: number, header: AccountsHeader, money: ReadNumber): AccountsRow | null {
  const field = (role: AccountsRole, read: ReadNumber): Field | null => {
    const column = header.columns.get(role)?.area.left;
    return column === undefined ? null : fieldAt(view, row, column, read);
  };
  const label = labelOf(view, row, header);
  const read = {
    label,
    row: row + 1,
    isTotal: TOTAL.test(wordOf(label)),
    prior: field('prior', money),
    initial: field('initial', money),
    budget: field('budget', money),
    spent: field('spent', money),
    rateGiven: field('rate', numberOf),
    growthGiven: field('growth', numberOf),
    shareGiven: field('share', numberOf),
  };
  return [read.prior, read.initial, read.budget, read.spent].some((one) => one?.number) ? read : null;
}

function labelOf(view: GridView, row: number, { labels }: AccountsHeader): string {
  for (let column = labels.right; column >= labels.left; column--) {
    const text = unpad(view.text(row, column));
    if (text !== '') return text.replace(/[:：]$/, '');
  }
  return '';
}

const POSTS = /^编制(人?数)?$/;
const PEOPLE = /在职(人员)?(人?数)$|实有人数$/;
const CONTROL = /控制率$/;

/** 财政供养人员 The posts and the people in office, which such a table sets above the money. */
function readStaff(view: GridView, to: number): StaffRow[] {
  const columns = { left: 0, right: view.width - 1 };
  const staff: StaffRow[] = [];
  for (let row = 0; row < to - 1; row++) {
    const entries = entriesOf(view, row, columns);
    const at = (pattern: RegExp): number | undefined =>
      entries.find(({ text }) => pattern.test(wordOf(text)))?.area.left;
    const [posts, people, rate] = [at(POSTS), at(PEOPLE), at(CONTROL)];
    if (posts === undefined || people === undefined) continue;
    const below = row + 1;
    const rateGiven = rate === undefined ? null : fieldAt(view, below, rate);
    staff.push({ row: below + 1, posts: fieldAt(view, below, posts), people: fieldAt(view, below, people), rateGiven });
  }
  return staff;
}
