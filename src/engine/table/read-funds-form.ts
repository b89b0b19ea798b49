import type { GridView } from '../grid/view';
import { accountsBand } from './accounts-band';
import { bareTable } from './bare-table';
import { entriesOf, type Columns } from './entries';
import { accountsHeaderAt, type AccountsHeader } from './find-accounts-header';
import { unitsAbove } from './money';
import { namesCentralMoney } from './names-central-money';
import { readAccounts, type FoundAccounts } from './read-accounts';
import { accountsTable } from './read-accounts-tables';
import { readFunds } from './read-funds';
import { readGoal } from './read-goal';
import { readInfo } from './read-info';
import type { Table } from './table';

/** 资金表 A sheet of which only the funds are there: a form without its indicators; null where it is none. */
export function readFundsForm(view: GridView): Table | null {
  const columns = { left: 0, right: view.width - 1 };
  const mention = firstMention(view, columns);
  const block = mention === null ? null : readFunds(view, 0, view.height, columns);
  if (mention === null || !block) return null;
  const accounts = findAccounts(view);
  const top = Math.min(accounts?.header.row ?? Infinity, block.top);
  if (top < mention) return null;
  if (accounts) return accountsTable(view, accounts.header, accounts.found, { from: 0, end: view.height });
  const info = readInfo(view, 0, top, columns);
  const { funds, bottom } = block;
  const kind = namesCentralMoney(funds) ? 'transfer' : 'funds';
  return {
    ...bareTable(view, kind, { top: info.from, left: 0, bottom, right: columns.right }, info),
    funds,
    goal: readGoal(view, bottom + 1, view.height, columns),
  };
}

/** The first funds table of accounts that holds a figure, whether or not it sums up. */
function findAccounts(view: GridView): { header: AccountsHeader; found: FoundAccounts } | null {
  const unitAbove = unitsAbove(view);
  for (let row = 0; row < view.height; row++) {
    const header = accountsHeaderAt(view, row);
    if (!header) continue;
    const found = readAccounts(view, header, accountsBand(view, header, view.height, unitAbove));
    if (found.accounts.rows.length > 0) return { header, found };
    row = found.next - 1;
  }
  return null;
}

const ABOUT_PERFORMANCE = /绩效|自评/;

/** The first row that says what the sheet is about; null where none does. */
function firstMention(view: GridView, columns: Columns): number | null {
  for (let row = 0; row < view.height; row++)
    if (entriesOf(view, row, columns).some(({ text }) => ABOUT_PERFORMANCE.test(text))) return row;
  return null;
}
