import type { Area } from '../grid/grid';
import type { GridView } from '../grid/view';
import type { Info } from './read-info';
import type { Table, TableKind } from './table';

/** A table without indicators: what its head names, and nothing else yet. */
export function bareTable(
  view: GridView,
  kind: TableKind,
  area: Area,
  { title, year, yearCell, project, department, unit }: Info,
): Table {
  return {
    sheet: view.grid.sheet,
    area,
    kind,
    title,
    year,
    yearCell,
    project,
    department,
    unit,
    funds: null,
    allocation: null,
    accounts: null,
    goal: null,
    headerRows: [],
    columns: [],
    indicators: [],
    total: null,
    footnotes: [],
    conclusions: [],
  };
}
