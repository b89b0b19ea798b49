import { parseCell } from '../grid/a1';
import type { GridView } from '../grid/view';
import { captionAbove } from './caption-above';
import { fieldAt, partOf } from './field';
import { allocationHeadersAt, type AllocationHeader } from './find-allocation-header';
import { readAllocation } from './read-allocation';
import { readInfo } from './read-info';
import type { Field, Table } from './table';
import { bareTable } from './bare-table';

/** 分配表 Every allocation table in the rows that are not taken. */
export function readAllocationTables(view: GridView, taken: ReadonlySet<number>): Table[] {
  const tables: Table[] = [];
  let from = 0;
  for (let row = 0; row < view.height; row++) {
    if (taken.has(row)) {
      from = row + 1;
      continue;
    }
    const headers = allocationHeadersAt(view, row);
    if (headers.length === 0) continue;
    const read = headers.map((header) => readOne(view, header, from));
    tables.push(...read.flatMap(({ table }) => table ?? []));
    row = Math.max(...read.map(({ bottom }) => bottom));
    from = row + 1;
  }
  return tables;
}

function readOne(view: GridView, header: AllocationHeader, from: number): { table: Table | null; bottom: number } {
  const { allocation, bottom } = readAllocation(view, header, from);
  // A header alone is a blank form.
  if (allocation.rows.length === 0) return { table: null, bottom };
  const columns = { left: 0, right: view.width - 1 };
  const info = readInfo(view, from, header.row, columns);
  const title = info.title ?? captionAbove(view, from, header.row);
  const left = Math.min(...header.entries.map(({ area }) => area.left));
  const right = Math.max(...header.entries.map(({ area }) => area.right));
  const top = title ? (parseCell(title.cell)?.row ?? header.row) : header.row;
  const area = { top, left, bottom, right };
  const own = { ...info, title: titleOf(view, header, title) };
  return { table: { ...bareTable(view, 'allocation', area, own), allocation }, bottom };
}

/** A table of one item of several is called by it, too: `资金分配 慰问金`. */
function titleOf(view: GridView, { item, columns, row }: AllocationHeader, title: Field | null): Field | null {
  const left = columns.get('people')?.area.left;
  if (item === null || left === undefined) return title;
  return partOf(fieldAt(view, row, left), [title?.text, item].filter(Boolean).join(' '));
}
