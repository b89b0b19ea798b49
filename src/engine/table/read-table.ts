import type { Area } from '../grid/grid';
import type { GridView } from '../grid/view';
import { readBody } from './body';
import { entriesOf, type Columns } from './entries';
import { readFunds } from './funds';
import { readGoal } from './goal';
import type { Header } from './header';
import { readInfo, type Info } from './info';
import { kindOf } from './kind';
import { sameLayout } from './layout';
import type { Table, TotalRow } from './table';
import { readTail } from './tail';
import { readTotal } from './total';

/** A table and the first row below it. */
export interface ReadTable {
  readonly table: Table;
  readonly end: number;
}

/** Reads the table of a header: its head from the row `from` on, its indicators, and what stands below them. */
export function readTable(
  view: GridView,
  header: Header,
  columns: Columns,
  from: number,
  headers: ReadonlyMap<number, readonly Header[]>,
): ReadTable {
  const { top, layout } = header;
  const info = readInfo(view, from, top, columns);
  const above = readFunds(view, info.from, top, columns);
  const body = readBody(view, header, columns, (row) => {
    const others = headers.get(row);
    if (!others) return null;
    const again = others.find((other) => sameLayout(other.layout, layout));
    return again ? again.bottom : 'other';
  });
  const tail = readTail(view, body.end, columns, !above, (row) => headers.has(row));
  const totalRow = body.totalRow ?? tail.totalRow;
  const total = totalOf(totalRow === null ? null : readTotal(view, totalRow, layout, columns), info);
  const table: Table = {
    sheet: view.grid.sheet,
    area: areaOf(view, header, columns, info.from, tail.end),
    kind: kindOf(info.title, header),
    title: info.title,
    year: info.year,
    yearCell: info.yearCell,
    project: info.project,
    department: info.department,
    unit: info.unit,
    funds: above?.funds ?? tail.funds,
    goal: readGoal(view, info.from, top, columns),
    headerRows: Array.from({ length: header.bottom - top + 1 }, (_, index) => top + index + 1),
    indicators: body.indicators,
    total: total && { ...total, grade: total.grade ?? tail.grade ?? info.grade },
    footnotes: tail.footnotes,
  };
  return { table, end: tail.end };
}

/** The total row, else the total that the head prints. */
function totalOf(row: TotalRow | null, { total }: Info): TotalRow | null {
  if (row || !total) return row;
  return { row: total.row, label: total.label, weight: null, given: total.value, grade: null };
}

/** From the first to the last row that holds something, as wide as head and header are. */
function areaOf(view: GridView, { bottom, layout }: Header, columns: Columns, from: number, end: number): Area {
  let { left, right } = layout;
  let top: number | null = null;
  for (let row = from; row <= bottom; row++) {
    for (const { area } of entriesOf(view, row, columns)) {
      top ??= row;
      left = Math.min(left, area.left);
      right = Math.max(right, Math.min(area.right, columns.right));
    }
  }
  return { top: top ?? bottom, left, bottom: end - 1, right };
}
