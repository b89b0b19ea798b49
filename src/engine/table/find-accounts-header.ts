import type { GridView } from '../grid/view';
import { accountsWord, type AccountsRole } from './accounts-word';
import { entriesOf, type Columns, type Entry } from './entries';
import { rowWord } from './row-word';
import { squeeze } from './text';

/** The header row of a funds table of accounts. */
export interface AccountsHeader {
  readonly row: number;
  readonly bottom: number;
  readonly columns: ReadonlyMap<AccountsRole, Entry>;
  /** Columns of the row labels. */
  readonly labels: Columns;
  readonly entries: readonly Entry[];
}

/** The header of a funds table of accounts on the row: what was spent beside what was planned or last year's; null where there is none. */
export function accountsHeaderAt(view: GridView, row: number): AccountsHeader | null {
  const entries = entriesOf(view, row, { left: 0, right: view.width - 1 });
  if (entries.length < 3) return null;
  const columns = new Map<AccountsRole, Entry>();
  for (const entry of entries) place(columns, entry);
  const planned = columns.has('initial') || columns.has('budget') || columns.has('prior');
  if (!columns.has('spent') || !planned) return null;
  const first = Math.min(...[...columns.values()].map(({ area }) => area.left));
  const [label] = entries;
  // The funds block of a form has its title at the side: 项目资金.
  if (!label || label.area.left >= first || rowWord(label.text) !== null) return null;
  const bottom = Math.max(...entries.map(({ area }) => area.bottom));
  return { row, bottom, columns, labels: { left: label.area.left, right: first - 1 }, entries };
}

const YEAR = /^(20\d\d)年/;

/** A second column of accounts is that of another year: the earlier one is last year's. */
function place(columns: Map<AccountsRole, Entry>, entry: Entry): void {
  const role = accountsWord(entry.text);
  if (!role) return;
  const rival = columns.get(role);
  if (!rival) columns.set(role, entry);
  else if (role === 'spent' && !columns.has('prior')) {
    const [earlier, later] = yearOf(entry) < yearOf(rival) ? [entry, rival] : [rival, entry];
    columns.set('prior', earlier).set('spent', later);
  }
}

function yearOf({ text }: Entry): number {
  return Number(YEAR.exec(squeeze(text))?.[1] ?? Infinity);
}
