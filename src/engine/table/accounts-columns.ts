import { accountsWord, type AccountsRole } from './accounts-word';
import type { ColumnHead } from './column-heads';
import { isMoneyUnit } from './money';
import { squeeze } from './text';

/** The column of each role. */
export type RoleColumns = ReadonlyMap<AccountsRole, ColumnHead>;

/** What a header of accounts is about: one item, which its rows name (''), or several side by side (`公务接待费`), each with columns of its own. */
export type ItemColumns = ReadonlyMap<string, RoleColumns>;

interface Column {
  readonly role: AccountsRole;
  /** The words of its head that say no role: what it is the amount of, or nothing much (`本年支出`). */
  readonly item: string;
  /** The year that it is of; null for the year of the table. */
  readonly year: number | null;
  readonly head: ColumnHead;
}

/** The columns of a funds table of accounts by item, out of heads of one row or several. */
export function accountsColumns(heads: readonly ColumnHead[]): ItemColumns {
  const read = ofThisYear(heads.flatMap(columnOf));
  const isItemised = read.some(({ role, item }) => read.some((other) => other.role === role && other.item !== item));
  const items = new Map<string, Map<AccountsRole, ColumnHead>>();
  for (const { role, item, head } of read) {
    const name = isItemised ? item : '';
    const columns = items.get(name) ?? new Map<AccountsRole, ColumnHead>();
    if (!columns.has(role)) columns.set(role, head);
    items.set(name, columns);
  }
  const complete = [...items].filter(([, columns]) => compares(columns));
  const [only, ...others] = complete;
  return only && others.length === 0
    ? new Map([['', new Map([...(items.get('') ?? []), ...only[1]])]])
    : new Map(complete);
}

/** What was spent beside what was planned or last year's. */
function compares(columns: RoleColumns): boolean {
  return columns.has('spent') && (columns.has('initial') || columns.has('budget') || columns.has('prior'));
}

/** Where no year is named, 上年 is still before it. */
const [UNNAMED, BEFORE] = [0, -1];

/** Of columns of several years the last year counts; what was spent in the year before it is last year's. */
function ofThisYear(columns: readonly Column[]): Column[] {
  const now = Math.max(...columns.map(({ year }) => year ?? UNNAMED));
  const isEarlier = ({ year }: Column): boolean => year !== null && year < now;
  const before = Math.max(
    ...columns.flatMap((one) => (one.role === 'spent' && isEarlier(one) ? (one.year ?? []) : [])),
  );
  return columns.flatMap((column) => {
    if (!isEarlier(column)) return [column];
    return column.role === 'spent' && column.year === before ? [{ ...column, role: 'prior' as const }] : [];
  });
}

const LAST_YEAR = /^(上年|上年度|去年|上期)(数|度|情况)?$/;
const THIS_YEAR = /^(本年|本年度|当年)(数|度|情况)?$/;
const YEAR = /^(20\d\d)年/;
const ONLY_YEAR = /^20\d\d年(度|数)?$/;
const AMOUNT = /^(金额|数额)$/;

function columnOf(head: ColumnHead): Column[] {
  const words = head.path.map(squeeze);
  const telling = words.filter(
    (word) =>
      !(LAST_YEAR.test(word) || THIS_YEAR.test(word) || ONLY_YEAR.test(word) || AMOUNT.test(word)) &&
      !isMoneyUnit(word),
  );
  const meaning = meaningOf(telling.length > 0 ? telling : words);
  if (!meaning) return [];
  const named = words.flatMap((word) => YEAR.exec(word)?.[1] ?? []);
  const isLast = telling.length > 0 && words.some((word) => LAST_YEAR.test(word));
  return [{ ...meaning, year: isLast ? BEFORE : named.length > 0 ? Math.max(...named.map(Number)) : null, head }];
}

type Meaning = Pick<Column, 'role' | 'item'>;

const CHANGE = /增减|增长|变动|同比|较上年|比上年|与上年/;
const IN_PERCENT = /^[(（]?[%％][)）]?$|率$|比例$|幅度?$|百分比$|[(（][%％][)）]$/;
const RATIOS: ReadonlySet<AccountsRole> = new Set(['rate', 'growth', 'share']);

/** What the words above a column say together: `年初` under `预算数`, `%` under `比上年增减`, `公务接待费` under `决算数`. */
function meaningOf(words: readonly string[]): Meaning | null {
  const [group = ''] = words;
  const own = words.at(-1) ?? '';
  if (words.length === 1) return withItem(accountsWord(own), []);
  // What it changed by is no rate.
  if (CHANGE.test(group)) return IN_PERCENT.test(own) ? { role: 'growth', item: '' } : null;
  const [byGroup, byOwn] = [accountsWord(group), accountsWord(own)];
  // Of two columns of 完成率 the one that is kept is that of the later budget.
  if (byGroup && RATIOS.has(byGroup)) return byOwn === 'initial' ? null : { role: byGroup, item: '' };
  if (byOwn) return withItem(byOwn, words.slice(0, -1));
  const joint = accountsWord(own + group) ?? accountsWord(group + own);
  return joint ? { role: joint, item: '' } : withItem(byGroup, words.slice(1));
}

function withItem(role: AccountsRole | null, others: readonly string[]): Meaning | null {
  return role && { role, item: others.filter((word) => accountsWord(word) === null).join('') };
}
