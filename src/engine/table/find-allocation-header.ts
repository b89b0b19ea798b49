import type { GridView } from '../grid/view';
import { allocationColumns, isFigure, type AllocationRole } from './allocation-columns';
import { columnHeads, type ColumnHead } from './column-heads';
import type { Columns, Entry } from './entries';
import { wordOf } from './text';

/** The header of an allocation table. */
export interface AllocationHeader {
  /** First and last row, 0-based. */
  readonly row: number;
  readonly bottom: number;
  readonly columns: ReadonlyMap<AllocationRole, Entry>;
  /** Columns of the names, left of the figures. */
  readonly names: Columns;
  /** What it allocates, where several items stand side by side over the same names. */
  readonly item: string | null;
  readonly entries: readonly Entry[];
}

const ORDINAL = /^(序号|编号|行次)$/;

/** The headers of allocation tables on the row: people, standard and amount side by side, perhaps for several items; none where there is none. */
export function allocationHeadersAt(view: GridView, row: number): AllocationHeader[] {
  if (!mayBeHeader(view, row)) return [];
  const { heads, bottom } = columnHeads(view, row);
  if (heads.length < 4) return [];
  const tables = allocationColumns(heads, standardsOf(view, heads, bottom));
  const areas = tables.flatMap(({ columns }) => [...columns.values()]).map(({ area }) => area);
  const first = heads.find(isFigure)?.area.left ?? 0;
  const name = heads.find(({ area, path }) => area.left < first && !ORDINAL.test(wordOf(path[0] ?? '')));
  if (!name) return [];
  const names = { left: name.area.left, right: first - 1 };
  const last = Math.max(row, ...areas.map((area) => area.bottom));
  return tables.map(({ item, columns }) => {
    const entries = item === null ? heads : [name, ...columns.values()];
    return { row, bottom: last, columns: mapped(columns), names, item, entries: entries.map(entryOf) };
  });
}

function mapped(columns: ReadonlyMap<AllocationRole, ColumnHead>): AllocationHeader['columns'] {
  return new Map([...columns].map(([role, head]) => [role, entryOf(head)]));
}

/** All that stands above a column may name its unit. */
function entryOf({ path, area }: ColumnHead): Entry {
  return { text: path.join(''), area };
}

/** A look at the raw cells, since it is cast at every row of the sheet; the words may stand in the lower row of the header. */
function mayBeHeader({ grid }: GridView, row: number): boolean {
  return [row, row + 1].some((one) => grid.rows[one]?.some((cell) => cell?.text.includes('标')));
}

/** What the header and the first row say of standards: `补助标准（元/户）`, `1000元/户`. */
function standardsOf(view: GridView, heads: readonly ColumnHead[], bottom: number): string {
  return heads
    .filter(({ path }) => path.some((word) => wordOf(word).endsWith('标准')))
    .map(({ path, area }) => path.join('') + view.text(bottom + 1, area.left))
    .join(' ');
}
