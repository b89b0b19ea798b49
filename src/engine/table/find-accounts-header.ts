import type { GridView } from '../grid/view';
import { accountsColumns, type ItemColumns } from './accounts-columns';
import { accountsWord } from './accounts-word';
import { columnHeads, type ColumnHead } from './column-heads';
import type { Columns, Entry } from './entries';
import { rowWord } from './row-word';
import { wordOf } from './text';

/** The header of a funds table of accounts. */
export interface AccountsHeader {
  /** First and last row, 0-based. */
  readonly row: number;
  readonly bottom: number;
  /** The columns of the table: all of the sheet but those of the tables beside it. */
  readonly columns: Columns;
  readonly items: ItemColumns;
  /** Columns of the row labels; null where the items stand in the header and no label beside them. */
  readonly labels: Columns | null;
  /** The texts of the whole row, those of the tables beside it included. */
  readonly entries: readonly Entry[];
}

/** The headers of the funds tables of accounts that stand side by side on the row, 收入 and 支出 of a body; mostly one or none. */
export function accountsHeadersAt(view: GridView, row: number): readonly AccountsHeader[] {
  if (!mayBeHeader(view, row)) return [];
  const { heads, bottom } = columnHeads(view, row);
  const entries = heads.map(({ path, area }) => ({ text: path.join(''), area }));
  const parts = sideBySide(heads);
  const lefts = parts.map(([head], index) => (index === 0 ? 0 : (head?.area.left ?? view.width)));
  return parts.flatMap((part, index) => {
    const columns = { left: lefts[index] ?? 0, right: (lefts[index + 1] ?? view.width) - 1 };
    const held = heldBy(part);
    return held ? [{ ...held, row, bottom, columns, entries }] : [];
  });
}

/** The first of them, which stands for all where the header is only to be known. */
export function accountsHeaderAt(view: GridView, row: number): AccountsHeader | null {
  return accountsHeadersAt(view, row)[0] ?? null;
}

/** What was spent beside what was planned or last year's; null where the heads say neither. */
function heldBy(heads: readonly ColumnHead[]): Pick<AccountsHeader, 'items' | 'labels'> | null {
  if (heads.length < 3) return null;
  const items = accountsColumns(heads);
  const columns = [...items.values()].flatMap((roles) => [...roles.values()]);
  if (columns.length === 0) return null;
  const first = Math.min(...columns.map(({ area }) => area.left));
  const [label] = heads;
  const isLabelled = label !== undefined && label.area.left < first;
  // The funds block of a form has its title at the side (项目资金); items in the header need none, and may have 单位.
  const said = isLabelled ? rowWord(label.path[0] ?? '') : 'info';
  if (said !== null && (said !== 'info' || items.has(''))) return null;
  const labels = isLabelled ? { left: label.area.left, right: first - 1 } : null;
  return { items, labels };
}

/** Every wording of what was spent holds one of these. */
const SPENT_SIGN = /[算执支用]/;

/** A look at the raw cells, since it is cast at every row of the sheet; the words may stand in the lower row of the header. */
function mayBeHeader({ grid }: GridView, row: number): boolean {
  return [row, row + 1].some((one) => grid.rows[one]?.some((cell) => cell !== undefined && SPENT_SIGN.test(cell.text)));
}

const LABELS = /^(项目|科目|支出科目|收入科目)(名称|编码)?$/;

/** The heads of each table: another begins with its label right of the amounts of the one before. */
function sideBySide(heads: readonly ColumnHead[]): readonly (readonly ColumnHead[])[] {
  const tables: ColumnHead[][] = [];
  for (const head of heads) {
    const current = tables.at(-1);
    if (current && !(isLabel(head) && current.some(isAmount))) current.push(head);
    else tables.push([head]);
  }
  return tables;
}

function isLabel({ path }: ColumnHead): boolean {
  return LABELS.test(wordOf(path.at(-1) ?? ''));
}

function isAmount({ path }: ColumnHead): boolean {
  return path.some((word) => accountsWord(word) !== null);
}
