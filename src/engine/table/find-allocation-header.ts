import type { GridView } from '../grid/view';
import { entriesOf, type Columns, type Entry } from './entries';
import { wordOf } from './text';

/** The columns of figures of an allocation table. */
export type AllocationRole = 'people' | 'standard' | 'times' | 'amount';

/** The header row of an allocation table. */
export interface AllocationHeader {
  readonly row: number;
  readonly bottom: number;
  readonly columns: ReadonlyMap<AllocationRole, Entry>;
  /** Columns of the names, left of the figures. */
  readonly names: Columns;
  readonly entries: readonly Entry[];
}

const PATTERNS: readonly (readonly [AllocationRole, RegExp])[] = [
  ['times', /^(发放|补助|补贴|享受)?(月|次|天|季度|学期|年)数$/],
  ['standard', /标准$/],
  ['people', /[人户个名位家场头亩件套台生]数$|人次数?$|数量$|面积$/],
  ['amount', /^(分配|补助|补贴|发放|下达|拨付|拟分配|合计|应发|小计|所需)*(金额|资金|资金额|经费|合计)$/],
];
const ORDINAL = /^(序号|编号|行次)$/;

/** The header of an allocation table on the row: people, standard and amount side by side; null where there is none. */
export function allocationHeaderAt(view: GridView, row: number): AllocationHeader | null {
  if (!mayBeHeader(view, row)) return null;
  const entries = entriesOf(view, row, { left: 0, right: view.width - 1 });
  if (entries.length < 4) return null;
  const columns = new Map<AllocationRole, Entry>();
  for (const entry of entries) {
    const role = roleOf(entry.text);
    if (role && !columns.has(role)) columns.set(role, entry);
  }
  if (!columns.has('people') || !columns.has('standard') || !columns.has('amount')) return null;
  const figures = [...columns.values()].map(({ area }) => area);
  const first = Math.min(...figures.map(({ left }) => left));
  const names = entries.filter(({ area, text }) => area.left < first && !ORDINAL.test(wordOf(text)));
  const [name] = names;
  if (!name) return null;
  const bottom = Math.max(...figures.map((area) => area.bottom));
  return { row, bottom, columns, names: { left: name.area.left, right: first - 1 }, entries };
}

/** A look at the raw cells, since it is cast at every row of the sheet. */
function mayBeHeader({ grid }: GridView, row: number): boolean {
  return grid.rows[row]?.some((cell) => cell?.text.includes('标')) ?? false;
}

function roleOf(text: string): AllocationRole | null {
  const word = wordOf(text);
  return PATTERNS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}
