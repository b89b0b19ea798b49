import type { Area } from '../grid/grid';
import type { GridView } from '../grid/view';
import type { HeaderCell } from './header-cell';
import type { HeaderRole } from './header-role';
import type { HeaderRoles } from './header-roles';
import { flat, wordOf } from './text';

/** The recognised cells of the header from left to right; where two rows speak of a column, the lower one counts. */
export function headerCells(view: GridView, rows: readonly number[], roles: HeaderRoles): HeaderCell[] {
  const cells: HeaderCell[] = [];
  const last = Math.max(...rows.map((row) => view.rowEnd(row)));
  for (let column = 0; column <= last; column++) {
    const found = lowestHeader(view, rows, column, roles);
    if (!found) continue;
    const before = cells.at(-1);
    if (before && before.area.left === found.area.left && before.area.top === found.area.top) {
      cells[cells.length - 1] = { ...before, right: column };
    } else {
      cells.push({ left: column, right: column, word: wordOf(found.text), ...found });
    }
  }
  return cells;
}

interface Heading {
  readonly role: HeaderRole;
  readonly isTold: boolean;
  readonly text: string;
  readonly area: Area;
}

function lowestHeader(view: GridView, rows: readonly number[], column: number, roles: HeaderRoles): Heading | null {
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index] ?? 0;
    const text = flat(view.text(row, column));
    const told = roles.told(row, column);
    const role = told ?? roles.ofText(text);
    if (role !== null) return { role, isTold: told !== null, text, area: view.area(row, column) };
  }
  return null;
}
