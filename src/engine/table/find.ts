import { NO_ANSWERS } from '../answers';
import type { GridView } from '../grid/view';
import { findHeaders, type Header } from './find-headers';
import type { Found } from './found';
import { layoutKey } from './layout';
import { blankTemplate, noTable } from './no-table';
import { readAccountsTables } from './read-accounts-tables';
import { readAllocationTables } from './read-allocation-table';
import { readFundsForm } from './read-funds-form';
import { readTable } from './read-table';
import type { Table } from './table';

/**
 * 找表 Every evaluation table, allocation table and funds table of accounts of a sheet, from top to bottom, side by side from left to right. `columns` are a person's word on
 * what header cells hold. Throws on no grid.
 */
export function findTables(view: GridView, columns = NO_ANSWERS.columns): Found {
  const headers = findHeaders(view, columns);
  const evaluated = readAll(view, headers);
  const allocations = readAllocationTables(view, rowsOf(evaluated));
  const accounts = readAccountsTables(view, rowsOf([...evaluated, ...allocations]));
  const tables = [...evaluated, ...allocations, ...accounts].sort((a, b) => a.area.top - b.area.top);
  if (tables.length > 0) return { tables, skipped: evaluated.flatMap(blankTemplate) };
  const form = readFundsForm(view);
  return form ? { tables: [form], skipped: [] } : { tables: [], skipped: [{ area: null, reason: noTable(view) }] };
}

function rowsOf(tables: readonly Table[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { area } of tables) for (let row = area.top; row <= area.bottom; row++) rows.add(row);
  return rows;
}

function readAll(view: GridView, headers: readonly Header[]): Table[] {
  const bands = new Map<number, Map<string, Header>>();
  for (const header of headers) {
    const band = bands.get(header.top) ?? new Map<string, Header>();
    bands.set(header.top, band.set(layoutKey(header.layout), header));
  }
  const tables: Table[] = [];
  let from = 0;
  for (const [top, byLayout] of bands) {
    // A header inside the table before it was printed again on a new page.
    if (top < from) continue;
    let end = from;
    const band = [...byLayout.values()];
    for (const [index, header] of band.entries()) {
      const left = index === 0 ? 0 : header.layout.left;
      const right = (band[index + 1]?.layout.left ?? view.width) - 1;
      const read = readTable(view, header, { left, right }, from, bands);
      tables.push(read.table);
      end = Math.max(end, read.end);
    }
    from = end;
  }
  return tables;
}
