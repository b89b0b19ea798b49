import type { Area } from '../grid/grid';
import type { GridView } from '../grid/view';
import { entriesOf, type Columns, type Entry } from './entries';

/** 表头 What heads a column: the texts above it, the group first, and the cell of the lowest. */
export interface ColumnHead {
  readonly path: readonly string[];
  readonly area: Area;
}

/** The heads of a header from left to right, and its last row. */
export interface ColumnHeads {
  readonly heads: readonly ColumnHead[];
  readonly bottom: number;
}

/** A head with the columns that it stands over, those behind it that nothing heads included. */
interface Reaching extends ColumnHead {
  readonly reach: Columns;
}

/** A group may be divided, and its parts again. */
const MOST_ROWS_BELOW = 2;

/** The header that begins on the row: each of its cells or, where a cell is the group of others below it, those. */
export function columnHeads(view: GridView, row: number): ColumnHeads {
  const everywhere = { left: 0, right: view.width - 1 };
  let heads = reaching([], entriesOf(view, row, everywhere), everywhere);
  let bottom = deepest(heads, row);
  for (let below = row + 1; below <= row + MOST_ROWS_BELOW; below++) {
    const entries = entriesOf(view, below, everywhere);
    if (!divide(heads, entries)) break;
    heads = divided(heads, entries);
    bottom = Math.max(deepest(heads, below), bottom);
  }
  return { heads: heads.map(({ path, area }) => ({ path, area })), bottom };
}

function reaching(group: readonly string[], entries: readonly Entry[], within: Columns): Reaching[] {
  return entries.map(({ area, text }, index) => {
    const next = entries[index + 1]?.area.left ?? within.right + 1;
    const right = area.right > area.left ? area.right : next - 1;
    return { path: [...group, text], area, reach: { left: area.left, right } };
  });
}

function deepest(heads: readonly ColumnHead[], row: number): number {
  return Math.max(row, ...heads.map(({ area }) => area.bottom));
}

/** Words or a sign of percent, and no figure but a year: an amount is no head. */
const HEAD = /^[(（]?[%％][)）]?$|^(?:20\d\d年)?(?:度|(?![\d.,，+-]).*\p{Script=Han}.*)?$/u;

/** Whether a row is the lower half of a header: heads alone, and several under one group right of the labels. */
function divide(heads: readonly Reaching[], entries: readonly Entry[]): boolean {
  // What stands alone above a header is its caption.
  if (heads.length < 2 || entries.length < 2) return false;
  const texts = [...entries.map(({ text }) => text), ...heads.flatMap(({ path }) => path)];
  if (!texts.every((text) => HEAD.test(text))) return false;
  return heads.some((head, index) => (index > 0 || !isLabel(head)) && under(head, entries).length > 1);
}

/** What heads the labels is often merged over several columns of them. */
function isLabel({ path }: ColumnHead): boolean {
  return path.length === 1 && /项目|科目|名称|内容|单位|县|区/.test(path[0] ?? '');
}

/** The entries, which stand from left to right, that begin under a head: found by halves, since a sheet may have thousands of columns. */
function under({ reach }: Reaching, entries: readonly Entry[]): readonly Entry[] {
  const from = firstFrom(reach.left, entries);
  return entries.slice(from, firstFrom(reach.right + 1, entries));
}

/** Index of the first entry that begins in the column or right of it. */
function firstFrom(column: number, entries: readonly Entry[]): number {
  let low = 0;
  for (let high = entries.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.area.left ?? column) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

function divided(heads: readonly Reaching[], entries: readonly Entry[]): Reaching[] {
  const headed = new Set<Entry>();
  const parts = heads.flatMap((head) => {
    const below = under(head, entries);
    for (const entry of below) headed.add(entry);
    return below.length > 0 ? reaching(head.path, below, head.reach) : [head];
  });
  const others = entries.filter((entry) => !headed.has(entry));
  const alone = others.flatMap((entry) => reaching([], [entry], { left: entry.area.left, right: entry.area.right }));
  return [...parts, ...alone].sort((a, b) => a.area.left - b.area.left);
}
