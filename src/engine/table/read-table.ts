import type { Area } from '../grid/grid';
import type { GridView } from '../grid/view';
import { columnsOf } from './columns-of';
import { readBody } from './read-body';
import { entriesOf, type Columns } from './entries';
import { readFunds } from './read-funds';
import { readGoal } from './read-goal';
import type { Header } from './find-headers';
import { readInfo, type Info } from './read-info';
import { kindOf } from './kind-of';
import { layoutKey } from './layout';
import type { Table, TotalRow } from './table';
import { readTail } from './read-tail';
import { readTotal } from './read-total';

/** A table and the first row below it. */
export interface ReadTable {
  readonly table: Table;
  readonly end: number;
}

/** The headers of a sheet by their first row, those of one row by the columns that they lay out. */
export type Bands = ReadonlyMap<number, ReadonlyMap<string, Header>>;

/** Reads the table of a header: its head from the row `from` on, its indicators, and what stands below them. */
export function readTable(view: GridView, header: Header, columns: Columns, from: number, bands: Bands): ReadTable {
  const { top, layout } = header;
  const info = readInfo(view, from, top, columns);
  const above = readFunds(view, info.from, top, columns);
  const key = layoutKey(layout);
  const body = readBody(view, header, columns, (row) => {
    const band = bands.get(row);
    return band ? (band.get(key)?.bottom ?? 'other') : null;
  });
  const tail = readTail(view, body.end, columns, !above && !body.funds, (row) => bands.has(row));
  const totalRow = body.totalRow ?? tail.totalRow;
  const total = totalOf(totalRow === null ? null : readTotal(view, totalRow, layout, columns), info);
  const area = areaOf(view, header, columns, info.from, tail.end);
  const funds = above?.funds ?? body.funds ?? tail.funds;
  const last = body.indicators.at(-1)?.rows.at(-1);
  const table: Table = {
    sheet: view.grid.sheet,
    area,
    kind: kindOf(info, header, { funds, indicators: body.indicators }),
    title: info.title,
    year: info.year,
    yearCell: info.yearCell,
    project: info.project,
    department: info.department,
    unit: info.unit,
    funds,
    allocation: null,
    accounts: null,
    goal: readGoal(view, info.from, top, columns),
    headerRows: Array.from({ length: header.bottom - top + 1 }, (_, index) => top + index + 1),
    columns: columnsOf(view, header, area, last === undefined ? header.bottom : last - 1),
    indicators: body.indicators,
    total: total && { ...total, grade: total.grade ?? tail.grade ?? info.grade },
    footnotes: tail.footnotes,
    conclusions: tail.conclusions,
  };
  return { table, end: tail.end };
}

/** The total row, else the total that the head prints. */
function totalOf(row: TotalRow | null, { total }: Info): TotalRow | null {
  if (row || !total) return row;
  return { row: total.row, label: total.label, weight: null, given: total.value, grade: null };
}

/**
 * From the first row of the head that holds something to the last row, and over the columns that head and header fill
 * without a gap.
 */
function areaOf(view: GridView, { top, bottom, layout }: Header, columns: Columns, from: number, end: number): Area {
  let first = from;
  while (first < top && entriesOf(view, first, columns).length === 0) first++;
  const isFilled = (column: number): boolean => {
    if (column < columns.left || column > columns.right) return false;
    for (let row = first; row <= bottom; row++) if (view.text(row, column).trim() !== '') return true;
    return false;
  };
  let { left, right } = layout;
  while (isFilled(left - 1)) left--;
  while (isFilled(right + 1)) right++;
  return { top: first, left, bottom: end - 1, right };
}
