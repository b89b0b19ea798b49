import type { GridView } from '../grid/view';
import type { Accounts, AccountsRow } from './accounts';
import { bareTable } from './bare-table';
import { entriesOf, type Columns } from './entries';
import { accountsHeaderAt, type AccountsHeader } from './find-accounts-header';
import { findFundsHeader } from './find-funds-header';
import { namesCentralMoney } from './names-central-money';
import { readAccounts } from './read-accounts';
import { readFunds } from './read-funds';
import { readGoal } from './read-goal';
import { readInfo } from './read-info';
import type { Funds, FundsRow, Table } from './table';

/** 资金表 A sheet of which only the funds are there: a funds table of accounts, or a form without its indicators; null where it is neither. */
export function readFundsForm(view: GridView): Table | null {
  const columns = { left: 0, right: view.width - 1 };
  const found = findAccounts(view);
  const block = readFunds(view, 0, view.height, columns);
  const header = findFundsHeader(view, 0, view.height, columns);
  const top = Math.min(found?.header.row ?? Infinity, header?.row ?? Infinity);
  const isForm = block !== null && aboutPerformance(view, top, columns);
  const accounts = found && (isForm || sumsUp(found.accounts)) ? found.accounts : null;
  if (!isForm && !accounts) return null;
  const info = readInfo(view, 0, top, columns);
  const bottom = Math.max(block?.bottom ?? 0, accounts && found ? found.bottom : 0);
  const funds = accounts ? fundsOf(accounts) : (block?.funds ?? null);
  const area = { top: info.from, left: 0, bottom, right: columns.right };
  return {
    ...bareTable(view, kindOf(funds, accounts), area, info),
    funds,
    accounts,
    goal: readGoal(view, bottom + 1, view.height, columns),
  };
}

/** The accounts as a funds block, the row first that sums them up; null where none does or nothing was planned. */
function fundsOf({ moneyUnit, rows }: Accounts): Funds | null {
  const total = rows.find(({ isTotal, initial, budget }) => isTotal && (initial ?? budget));
  if (!total) return null;
  const ordered = [total, ...rows.filter((row) => row !== total)];
  return { moneyUnit, rows: ordered.map(fundsRowOf), labelWeight: null };
}

function fundsRowOf({ label, row, initial, budget, spent, rateGiven }: AccountsRow): FundsRow {
  return { label, row, initial, budget, spent, rate: rateGiven, weight: null, given: null, note: null };
}

function kindOf(funds: Funds | null, accounts: Accounts | null): Table['kind'] {
  return !accounts && funds && namesCentralMoney(funds) ? 'transfer' : 'funds';
}

function findAccounts(view: GridView): { header: AccountsHeader; accounts: Accounts; bottom: number } | null {
  for (let row = 0; row < view.height; row++) {
    const header = accountsHeaderAt(view, row);
    if (!header) continue;
    const found = readAccounts(view, header);
    if (found.accounts.rows.length > 0) return { header, ...found };
    row = found.bottom;
  }
  return null;
}

const PUBLIC_EXPENSES = /三公|公务接待|公务用车|因公出国/;

/** Whether rows are the accounts of one body: they add up to a total, or are its 三公 expenses. A list of items is neither. */
function sumsUp({ rows }: Accounts): boolean {
  return (
    (rows.length > 1 && rows.some(({ isTotal }) => isTotal)) || rows.some(({ label }) => PUBLIC_EXPENSES.test(label))
  );
}

const ABOUT_PERFORMANCE = /绩效|自评/;

function aboutPerformance(view: GridView, last: number, columns: Columns): boolean {
  for (let row = 0; row <= last; row++)
    if (entriesOf(view, row, columns).some(({ text }) => ABOUT_PERFORMANCE.test(text))) return true;
  return false;
}
