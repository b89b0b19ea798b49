import type { GridView } from '../grid/view';
import { entriesOf, type Entry } from './entries';
import { VALUE_ROLES, type HeaderRole } from './header-role';
import type { HeaderRoles } from './header-roles';
import { isLegend } from './legend-row';

/** How many rows a header may go on below its first. */
export const MOST_HEADER_ROWS = 4;

/**
 * The row and its neighbours that head columns too: sub-headers below, the other half of a pasted two-row header
 * above.
 */
export function headerRows(view: GridView, row: number, roles: HeaderRoles): number[] {
  const rows = [row];
  const everywhere = { left: 0, right: view.width - 1 };
  const depths = entriesOf(view, row, everywhere).map(({ area, text }) =>
    roles.headsColumn(text) ? area.bottom : row,
  );
  const depth = Math.max(row, ...depths);
  for (let below = row + 1; below <= row + MOST_HEADER_ROWS; below++) {
    const entries = entriesOf(view, below, everywhere).filter(({ area }) => area.top === below);
    const headed = entries.length > 1 && (entries.every((entry) => roleOf(entry, roles) !== null) || isLegend(entries));
    if (!headed && below > depth) break;
    rows.push(below);
  }
  if (row > 0 && completes(view, row, entriesOf(view, row - 1, everywhere), roles)) rows.unshift(row - 1);
  return rows;
}

/** Whether the entries above the row head columns that the row itself leaves blank. */
function completes(view: GridView, row: number, above: readonly Entry[], roles: HeaderRoles): boolean {
  const known = above.filter((entry) => roleOf(entry, roles) !== null);
  const fills = known.some((entry) => {
    const role = roleOf(entry, roles);
    return role !== null && VALUE_ROLES.has(role) && view.text(row, entry.area.left).trim() === '';
  });
  return fills && above.length > 2 && 2 * known.length >= above.length;
}

function roleOf({ area, text }: Entry, roles: HeaderRoles): HeaderRole | null {
  return roles.of(area.top, area.left, text);
}
