import type { Columns } from './entries';
import { assignLevels } from './assign-levels';
import { best, type HeaderCell } from './header-cell';
import type { HeaderRole } from './header-role';
import type { RowsBelow } from './rows-below';

/** What the columns that are read hold. */
export const COLUMN_ROLES = [
  'level1',
  'level2',
  'level3',
  'sign',
  'target',
  'adjusted',
  'unit',
  'actual',
  'weight',
  'given',
  'coefficient',
  'note',
] as const;
type ColumnRole = (typeof COLUMN_ROLES)[number];

/** 列 Where the columns of an indicator block lie; null: no such column. */
export type Layout = Readonly<Record<ColumnRole, Columns | null>> & Columns;

/** The layout that a row of header cells describes, with a look at the rows below where it leaves something open. */
export function layoutOf(cells: readonly HeaderCell[], rows: RowsBelow): Layout {
  const levels = assignLevels(cells, rows);
  const name = levels.level3 ?? levels.level2 ?? levels.level1;
  const pick = (role: HeaderRole, from = -1): Columns | null => best(cells, role, from);
  const right = name?.right ?? -1;
  const targetAside = cells.find(({ role, left }) => role === 'side' && name !== null && left > right) ?? null;
  return {
    ...levels,
    sign: pick('sign'),
    target: pick('target') ?? pick('adjusted') ?? targetAside,
    // 年中调整后的指标值 counts where it is filled in.
    adjusted: pick('target') && pick('adjusted'),
    // `单位` left of the names is the organisation of a ledger.
    unit: pick('unit', right),
    actual: pick('actual'),
    // Each level may have a weight column of its own: the one that counts stands right of the names.
    weight: pick('weight', right) ?? pick('weight'),
    given: pick('given'),
    coefficient: pick('coefficient'),
    note: joinedNotes(cells, pick('note')) ?? pick('remark'),
    left: Math.min(...cells.map(({ left }) => left)),
    right: Math.max(...cells.map((cell) => cell.right)),
  };
}

/** Reasons and measures in columns of their own, side by side, are one note. */
function joinedNotes(cells: readonly HeaderCell[], first: Columns | null): Columns | null {
  if (!first) return null;
  let { right } = first;
  for (const cell of cells) if (cell.role === 'note' && cell.left === right + 1) ({ right } = cell);
  return { left: first.left, right };
}

/** What columns a header lays out: two that say the same are one header printed again. */
export function layoutKey(layout: Layout): string {
  return COLUMN_ROLES.map((role) => `${layout[role]?.left ?? ''}-${layout[role]?.right ?? ''}`).join();
}

/**
 * The columns of tables that stand side by side: a level named again begins the next one, with the side bar or number
 * column before it. A person's word on a column begins none.
 */
export function segmentsOf(cells: readonly HeaderCell[]): HeaderCell[][] {
  const segments: HeaderCell[][] = [];
  let current: HeaderCell[] = [];
  for (const cell of cells) {
    if (isLevel(cell.role) && !cell.isTold && current.some(({ role, isTold }) => role === cell.role && !isTold)) {
      const kept = current.filter(({ role }, index) => !opensTable(role) || current.slice(index).some(staysBehind));
      segments.push(kept);
      current = current.slice(kept.length);
    }
    current.push(cell);
  }
  return [...segments, current];
}

/** What may stand before the levels of a table. */
function opensTable(role: HeaderRole): boolean {
  return role === 'side' || role === 'ordinal';
}

function staysBehind({ role }: HeaderCell): boolean {
  return !opensTable(role);
}

function isLevel(role: HeaderRole): boolean {
  return role === 'level1' || role === 'level2' || role === 'level3';
}
