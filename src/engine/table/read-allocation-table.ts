import { parseCell } from '../grid/a1';
import type { GridView } from '../grid/view';
import { captionAbove } from './caption-above';
import { fieldAt, partOf } from './field';
import { allocationHeadersAt, type AllocationHeader } from './find-allocation-header';
import { bandOf, readAllocation, type FoundAllocation } from './read-allocation';
import { readInfo, type Info } from './read-info';
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
    const band = bandOf(view, from, row);
    const found = headers.map((header) => ({ header, ...readAllocation(band, header) }));
    // A header alone is a blank form.
    const filled = found.filter(({ allocation }) => allocation.rows.length > 0);
    if (filled.length > 0) tables.push(...tablesOf(view, from, row, filled));
    from = Math.max(...found.map(({ next }) => next));
    row = from - 1;
  }
  return tables;
}

interface Headed extends FoundAllocation {
  readonly header: AllocationHeader;
}

/** The tables of the headers on a row, which have one head above them. */
function tablesOf(view: GridView, from: number, row: number, found: readonly Headed[]): Table[] {
  const info = readInfo(view, from, row, { left: 0, right: view.width - 1 });
  const title = info.title ?? captionAbove(view, from, row);
  return found.map((one) => tableOf(view, one, { ...info, title }));
}

function tableOf(view: GridView, { header, allocation, bottom }: Headed, info: Info): Table {
  const { title } = info;
  const left = Math.min(...header.entries.map(({ area }) => area.left));
  const right = Math.max(...header.entries.map(({ area }) => area.right));
  const top = title ? (parseCell(title.cell)?.row ?? header.row) : header.row;
  const area = { top, left, bottom, right };
  const own = { ...info, title: titleOf(view, header, title) };
  return { ...bareTable(view, 'allocation', area, own), allocation };
}

/** A table of one item of several is called by it, too: `资金分配 慰问金`. */
function titleOf(view: GridView, { item, columns, row }: AllocationHeader, title: Field | null): Field | null {
  const left = columns.get('people')?.area.left;
  if (item === null || left === undefined) return title;
  return partOf(fieldAt(view, row, left), [title?.text, item].filter(Boolean).join(' '));
}
