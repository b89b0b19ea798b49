import type { Area } from '../grid/grid';
import type { GridView } from '../grid/view';
import { entriesOf, type Entry } from './entries';
import type { HeaderCell } from './header-cell';
import { headerRole, mayNameColumn, type HeaderRole } from './header-role';
import { layoutOf, segmentsOf, type Layout } from './layout';
import { RowsBelow } from './rows-below';
import { flat, remembering, wordOf } from './text';

/** 表头 The header of the indicator block of one table; tables side by side have one each on the same rows. */
export interface Header {
  /** First and last row, 0-based. */
  readonly top: number;
  readonly bottom: number;
  readonly layout: Layout;
  /** Recognised words of the header, for telling the kind of the form. */
  readonly words: readonly string[];
}

type RoleOf = (text: string) => HeaderRole | null;

const VALUES: ReadonlySet<HeaderRole> = new Set(['target', 'adjusted', 'actual', 'weight', 'given']);
const STRONG: ReadonlySet<HeaderRole> = new Set(['level1', 'level2', 'level3']);
const MOST_ROWS = 4;

/** Every header of a sheet, from top to bottom, those of one row from left to right. */
export function findHeaders(view: GridView): Header[] {
  const roleOf = remembering(headerRole);
  const headers: Header[] = [];
  for (let row = 0; row < view.height; row++) {
    if (!mayBeHeader(view, row, roleOf) || !isHeader(rolesOn(view, row, roleOf))) continue;
    const found = headersFrom(view, row, roleOf);
    headers.push(...found);
    row = Math.max(row, found[0]?.bottom ?? row);
  }
  return headers;
}

/** A look at the raw cells, since it is cast at every row of the sheet. */
function mayBeHeader({ grid }: GridView, row: number, roleOf: RoleOf): boolean {
  for (const cell of grid.rows[row] ?? []) {
    if (!cell || cell.text === '' || !mayNameColumn(cell.text)) continue;
    const role = roleOf(cell.text);
    if (role !== null && (STRONG.has(role) || role === 'name' || role === 'side')) return true;
  }
  return false;
}

/** The role of each text of a row, those merged down from above included; null for a text that is no header. */
function rolesOn(view: GridView, row: number, roleOf: RoleOf): (HeaderRole | null)[] {
  const roles: (HeaderRole | null)[] = [];
  const last = view.rowEnd(row);
  for (let column = 0; column <= last; column++) {
    const text = view.text(row, column);
    if (text !== '') roles.push(roleOf(text));
    column = Math.max(column, view.area(row, column).right);
  }
  return roles;
}

/** Whether such a row heads columns: names beside values, and nothing much beside headers. */
function isHeader(roles: readonly (HeaderRole | null)[]): boolean {
  const known = roles.filter((role) => role !== null);
  if (2 * known.length < roles.length) return false;
  const strong = known.filter((role) => STRONG.has(role)).length;
  const values = known.filter((role) => VALUES.has(role));
  if (strong >= 2 || (strong === 1 && values.length > 0)) return true;
  if (known.includes('name')) return values.length > 0;
  // A side bar stands beside other blocks too: only marks make these the columns of indicators.
  return known.includes('side') && values.length > 1 && values.some((role) => role === 'weight' || role === 'given');
}

function headersFrom(view: GridView, row: number, roleOf: RoleOf): Header[] {
  const rows = headerRows(view, row, roleOf);
  const placed = placedCells(view, rows, roleOf);
  const columns = placed.filter(({ cell }) => isColumn(cell.role));
  const top = Math.min(row, ...columns.map(({ area }) => area.top));
  const deepest = Math.max(...rows, ...columns.map(({ area }) => area.bottom));
  const bottom = Math.min(deepest, row + MOST_ROWS);
  const below = new RowsBelow(view, bottom);
  return segmentsOf(placed.map(({ cell }) => cell)).flatMap((cells) => {
    const layout = layoutOf(cells, below);
    const named = layout.level1 ?? layout.level2 ?? layout.level3;
    // Names with weights alone are the scheme of an evaluation, not one.
    const valued = layout.target ?? layout.actual ?? layout.given;
    return named && valued ? [{ top, bottom, layout, words: cells.map(({ word }) => word) }] : [];
  });
}

/**
 * The row and its neighbours that head columns too: sub-headers below, the other half of a pasted two-row header
 * above.
 */
function headerRows(view: GridView, row: number, roleOf: RoleOf): number[] {
  const rows = [row];
  const everywhere = { left: 0, right: view.width - 1 };
  const depths = entriesOf(view, row, everywhere).map(({ area, text }) => (isColumn(roleOf(text)) ? area.bottom : row));
  const depth = Math.max(row, ...depths);
  for (let below = row + 1; below <= row + MOST_ROWS; below++) {
    const entries = entriesOf(view, below, everywhere).filter(({ area }) => area.top === below);
    const headed = entries.length > 1 && (entries.every(({ text }) => roleOf(text) !== null) || isLegend(entries));
    if (!headed && below > depth) break;
    rows.push(below);
  }
  if (row > 0 && completes(view, row, entriesOf(view, row - 1, everywhere), roleOf)) rows.unshift(row - 1);
  return rows;
}

/** A side bar reaches down beside the rows and says nothing about the depth of the header. */
function isColumn(role: HeaderRole | null): boolean {
  return role !== null && role !== 'side';
}

/** Whether the entries above the row head columns that the row itself leaves blank. */
function completes(view: GridView, row: number, above: readonly Entry[], roleOf: RoleOf): boolean {
  const known = above.filter(({ text }) => roleOf(text) !== null);
  const fills = known.some(({ text, area }) => {
    const role = roleOf(text);
    return role !== null && VALUES.has(role) && view.text(row, area.left).trim() === '';
  });
  return fills && above.length > 2 && 2 * known.length >= above.length;
}

/** A row of marks under a header: `A`, `B`, `C=B/A`, or the numbers of the columns. */
function isLegend(entries: readonly Entry[]): boolean {
  if (entries.every(({ text }) => /^[A-Z①-⑳](?:[=＝].{1,12})?$/.test(text))) return true;
  const numbers = entries.map(({ text }) => Number(text));
  return entries.length > 3 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

/**
 * The recognised cells of the header from left to right, each with its area; where two rows speak of a column, the
 * lower one counts.
 */
function placedCells(view: GridView, rows: readonly number[], roleOf: RoleOf): { cell: HeaderCell; area: Area }[] {
  const placed: { cell: HeaderCell; area: Area }[] = [];
  const right = Math.max(...rows.map((row) => view.rowEnd(row)));
  for (let column = 0; column <= right; column++) {
    const found = lowestHeader(view, rows, column, roleOf);
    if (!found) continue;
    const before = placed.at(-1);
    if (before && before.area.left === found.area.left && before.area.top === found.area.top) {
      placed[placed.length - 1] = { ...before, cell: { ...before.cell, right: column } };
    } else {
      placed.push({
        cell: { left: column, right: column, role: found.role, word: wordOf(found.text) },
        area: found.area,
      });
    }
  }
  return placed;
}

function lowestHeader(
  view: GridView,
  rows: readonly number[],
  column: number,
  roleOf: RoleOf,
): { role: HeaderRole; text: string; area: Area } | null {
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index] ?? 0;
    const text = flat(view.text(row, column));
    const role = roleOf(text);
    if (role !== null) return { role, text, area: view.area(row, column) };
  }
  return null;
}
