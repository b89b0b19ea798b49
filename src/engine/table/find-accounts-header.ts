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
  readonly items: ItemColumns;
  /** Columns of the row labels; null where the items stand in the header and no label beside them. */
  readonly labels: Columns | null;
  readonly entries: readonly Entry[];
}

/** The header of a funds table of accounts on the row: what was spent beside what was planned or last year's; null where there is none. */
export function accountsHeaderAt(view: GridView, row: number): AccountsHeader | null {
  if (!mayBeHeader(view, row)) return null;
  const { heads: all, bottom } = columnHeads(view, row);
  const heads = firstOf(all);
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
  const entries = heads.map(({ path, area }) => ({ text: path.join(''), area }));
  return { row, bottom, items, labels, entries };
}

/** Every wording of what was spent holds one of these. */
const SPENT_SIGN = /[算执支用]/;

/** A look at the raw cells, since it is cast at every row of the sheet; the words may stand in the lower row of the header. */
function mayBeHeader({ grid }: GridView, row: number): boolean {
  return [row, row + 1].some((one) => grid.rows[one]?.some((cell) => cell !== undefined && SPENT_SIGN.test(cell.text)));
}

const LABELS = /^(项目|科目|支出科目|收入科目)(名称|编码)?$/;

/** The heads up to where a second table begins beside the first: 收入 and 支出 of the accounts of a body. */
function firstOf(heads: readonly ColumnHead[]): readonly ColumnHead[] {
  const first = heads.findIndex(({ path }) => path.some((word) => accountsWord(word) !== null));
  const again = heads.findIndex(({ path }, index) => index > first && LABELS.test(wordOf(path.at(-1) ?? '')));
  return first < 0 || again < 0 ? heads : heads.slice(0, again);
}
