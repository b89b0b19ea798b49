import type { Area } from '../grid/grid';
import type { GridView } from '../grid/view';
import type { Columns } from './entries';
import type { Header } from './find-headers';
import type { HeaderCell } from './header-cell';
import type { HeaderRole } from './header-role';
import { COLUMN_ROLES, type Layout } from './layout';
import { LEGEND_MARK } from './legend-row';
import type { TableColumn } from './table';
import { flat } from './text';

/**
 * The columns under the header of a table that lies in `area`, down to the row `bottom` (0-based): those that are read, those
 * that are known and not needed, and those whose heading says nothing that we know.
 */
export function columnsOf(view: GridView, header: Header, area: Area, bottom: number): TableColumn[] {
  const columns = new Map<string, TableColumn>();
  // Its cells stand from left to right, and a sheet may have thousands.
  let index = 0;
  for (let column = area.left; column <= area.right; column++) {
    while ((header.cells[index]?.right ?? Infinity) < column) index++;
    const ahead = header.cells[index];
    const known = ahead && ahead.left <= column ? ahead : undefined;
    const heading = known ?? unknownHeading(view, header, column, ahead?.left ?? Infinity);
    const right = Math.min(heading.right, area.right);
    const cell = view.name(heading.area.top, heading.area.left);
    if (!columns.has(cell)) {
      const under = { top: heading.area.top, left: column, bottom: Math.max(bottom, heading.area.top), right };
      columns.set(cell, { cell, text: heading.text, role: roleOf(known, header.layout), area: under });
    }
    column = right;
  }
  return [...columns.values()];
}

interface Heading extends Columns {
  readonly text: string;
  readonly area: Area;
}

/** A number of the column, or a mark to refer to it by. */
const NO_HEADING = new RegExp(`^\\d{0,2}$|${LEGEND_MARK.source}`);

/** The lowest text above a column that no recognised cell heads, up to the next one that does; blank where nothing stands there. */
function unknownHeading(view: GridView, { top, bottom }: Header, column: number, next: number): Heading {
  let row = bottom;
  while (row > top && NO_HEADING.test(flat(view.text(row, column)))) row--;
  const area = view.area(row, column);
  return { left: column, right: Math.min(area.right, next - 1), text: flat(view.text(row, column)), area };
}

/** What the column serves as. A header cell over several columns of different use keeps what it says itself. */
function roleOf(cell: HeaderCell | undefined, layout: Layout): HeaderRole {
  if (!cell) return 'other';
  const served = COLUMN_ROLES.filter((role) => {
    const columns = layout[role];
    return columns && columns.left <= cell.right && columns.right >= cell.left;
  });
  const [role, ...others] = served;
  if (role) return others.length === 0 ? role : cell.role;
  return cell.role === 'side' || cell.role === 'ordinal' ? cell.role : 'other';
}
