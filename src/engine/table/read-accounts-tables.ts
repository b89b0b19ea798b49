import type { GridView } from '../grid/view';
import type { AccountsRow } from './accounts';
import { accountsBand } from './accounts-band';
import { bareTable } from './bare-table';
import { captionAbove } from './caption-above';
import { accountsHeadersAt, type AccountsHeader } from './find-accounts-header';
import { unitsAbove } from './money';
import { readAccounts, type FoundAccounts } from './read-accounts';
import { readGoal } from './read-goal';
import { readInfo } from './read-info';
import { readStaff } from './read-staff';
import type { Funds, FundsRow, Table } from './table';

/** 决算资金表 Every funds table of accounts in the rows that are not taken. */
export function readAccountsTables(view: GridView, taken: ReadonlySet<number>): Table[] {
  const tables: Table[] = [];
  const unitAbove = unitsAbove(view);
  let from = 0;
  let end = 0;
  for (let row = 0; row < view.height; row++) {
    const headers = taken.has(row) ? [] : accountsHeadersAt(view, row);
    if (taken.has(row)) from = row + 1;
    const [first] = headers;
    if (!first) continue;
    if (end <= row) end = firstTaken(taken, row, view.height);
    const band = accountsBand(view, first, end, unitAbove);
    const found = headers.map((header) => ({ header, ...readAccounts(view, header, band) }));
    const whole = found.filter(({ accounts }) => sumsUp(accounts));
    const rows = { from, end };
    tables.push(...whole.map((one) => accountsTable(view, one.header, one, rows)));
    from = Math.max(from, ...whole.map(({ bottom }) => bottom + 1));
    row = Math.max(...found.map(({ next }) => next)) - 1;
  }
  return tables;
}

function firstTaken(taken: ReadonlySet<number>, from: number, height: number): number {
  let row = from;
  while (row < height && !taken.has(row)) row++;
  return row;
}

/** The rows that a table may lie in: its head from the first of them, its last row before the end. */
interface Rows {
  readonly from: number;
  readonly end: number;
}

/** The table of accounts that were found under the header. */
export function accountsTable(
  view: GridView,
  header: AccountsHeader,
  { accounts, bottom }: FoundAccounts,
  { from, end }: Rows,
): Table {
  const columns = { left: 0, right: view.width - 1 };
  const info = readInfo(view, from, header.row, columns);
  const title = info.title ?? captionAbove(view, from, header.row);
  let top = info.from;
  while (view.blankRow(top)) top++;
  return {
    ...bareTable(view, 'funds', { top, bottom, ...header.columns }, { ...info, title }),
    funds: fundsOf(accounts),
    // What stands above tables side by side is told once.
    accounts: { ...accounts, staff: header.columns.left === 0 ? readStaff(view, from, header.row) : [] },
    goal: readGoal(view, bottom + 1, end, columns),
  };
}

/** The accounts as a funds block, the row first that sums them up; null where none does or nothing was planned. */
function fundsOf({ moneyUnit, rows }: FoundAccounts['accounts']): Funds | null {
  const total = rows.find(({ isTotal, initial, budget }) => isTotal && (initial ?? budget));
  if (!total) return null;
  const ordered = [total, ...rows.filter((row) => row !== total)];
  return { moneyUnit, rows: ordered.map(fundsRowOf), labelWeight: null };
}

function fundsRowOf({ label, row, initial, budget, spent, rateGiven }: AccountsRow): FundsRow {
  return { label, row, initial, budget, spent, rate: rateGiven, weight: null, given: null, note: null };
}

const PUBLIC_EXPENSES = /三公|公务接待|公务用车|因公出国/;

/** Whether rows are the accounts of one body: they add up to a total, or are its 三公 expenses. A list of items is neither. */
function sumsUp({ rows }: FoundAccounts['accounts']): boolean {
  return (
    (rows.length > 1 && rows.some(({ isTotal }) => isTotal)) || rows.some(({ label }) => PUBLIC_EXPENSES.test(label))
  );
}
