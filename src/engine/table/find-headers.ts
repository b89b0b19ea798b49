import type { Answers } from '../answers';
import type { GridView } from '../grid/view';
import type { HeaderCell } from './header-cell';
import { headerCells } from './header-cells';
import { mayNameColumn, VALUE_ROLES, type HeaderRole } from './header-role';
import { HeaderRoles } from './header-roles';
import { headerRows, MOST_HEADER_ROWS } from './header-rows';
import { layoutOf, segmentsOf, type Layout } from './layout';
import { RowsBelow } from './rows-below';

/** 表头 The header of the indicator block of one table; tables side by side have one each on the same rows. */
export interface Header {
  /** First and last row, 0-based. */
  readonly top: number;
  readonly bottom: number;
  readonly layout: Layout;
  /** Its recognised cells from left to right. */
  readonly cells: readonly HeaderCell[];
}

const STRONG: ReadonlySet<HeaderRole> = new Set(['level1', 'level2', 'level3']);

/** Every header of a sheet, from top to bottom, those of one row from left to right. `columns` are a person's word on its cells. */
export function findHeaders(view: GridView, columns: Answers['columns']): Header[] {
  const roles = new HeaderRoles(view, columns);
  const untold = roles.untold();
  const headers: Header[] = [];
  for (let row = 0; row < view.height; row++) {
    const told = headersAt(view, row, roles);
    // A person's word that leaves nothing of a table is not followed: there would be no way back.
    const found = told.length === 0 && untold ? headersAt(view, row, untold) : told;
    headers.push(...found);
    row = Math.max(row, found[0]?.bottom ?? row);
  }
  return headers;
}

function headersAt(view: GridView, row: number, roles: HeaderRoles): Header[] {
  return mayBeHeader(view, row, roles) && isHeader(rolesOn(view, row, roles)) ? headersFrom(view, row, roles) : [];
}

/** A look at the raw cells, since it is cast at every row of the sheet. */
function mayBeHeader({ grid }: GridView, row: number, roles: HeaderRoles): boolean {
  if (roles.speaksOf(row)) return true;
  for (const cell of grid.rows[row] ?? []) {
    if (!cell || cell.text === '' || !mayNameColumn(cell.text)) continue;
    const role = roles.ofText(cell.text);
    if (role !== null && (STRONG.has(role) || role === 'name' || role === 'side')) return true;
  }
  return false;
}

/** The role of each text of a row, those merged down from above included; null for a text that is no header. */
function rolesOn(view: GridView, row: number, roles: HeaderRoles): (HeaderRole | null)[] {
  const found: (HeaderRole | null)[] = [];
  const last = view.rowEnd(row);
  for (let column = 0; column <= last; column++) {
    const text = view.text(row, column);
    const role = roles.of(row, column, text);
    if (text !== '' || role !== null) found.push(role);
    column = Math.max(column, view.area(row, column).right);
  }
  return found;
}

/** Whether such a row heads columns: names beside values, and nothing much beside headers. */
function isHeader(roles: readonly (HeaderRole | null)[]): boolean {
  const known = roles.filter((role) => role !== null);
  if (2 * known.length < roles.length) return false;
  const strong = known.filter((role) => STRONG.has(role)).length;
  const values = known.filter((role) => VALUE_ROLES.has(role));
  if (strong >= 2 || (strong === 1 && values.length > 0)) return true;
  if (known.includes('name')) return values.length > 0;
  // A side bar stands beside other blocks too: only marks make these the columns of indicators.
  return known.includes('side') && values.length > 1 && values.some((role) => role === 'weight' || role === 'given');
}

function headersFrom(view: GridView, row: number, roles: HeaderRoles): Header[] {
  const rows = headerRows(view, row, roles);
  const placed = headerCells(view, rows, roles);
  const areas = placed.filter(({ text }) => roles.headsColumn(text)).map(({ area }) => area);
  const top = Math.min(row, ...areas.map((area) => area.top));
  const deepest = Math.max(...rows, ...areas.map((area) => area.bottom));
  const bottom = Math.min(deepest, row + MOST_HEADER_ROWS);
  const below = new RowsBelow(view, bottom);
  return segmentsOf(placed).flatMap((cells) => {
    const layout = layoutOf(cells, below);
    const named = layout.level1 ?? layout.level2 ?? layout.level3;
    // Names with weights alone are the scheme of an evaluation, not one.
    const valued = layout.target ?? layout.actual ?? layout.given;
    return named && valued ? [{ top, bottom, layout, cells }] : [];
  });
}
