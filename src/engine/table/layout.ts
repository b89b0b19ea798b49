import type { Columns } from './entries';
import type { HeaderRole } from './header-words';

/** A recognised cell of the header. */
export interface HeaderCell extends Columns {
  readonly role: HeaderRole;
  readonly word: string;
}

const COLUMN_ROLES = [
  'level1',
  'level2',
  'level3',
  'sign',
  'target',
  'unit',
  'actual',
  'weight',
  'given',
  'note',
] as const;
type ColumnRole = (typeof COLUMN_ROLES)[number];
type Level = 'level1' | 'level2' | 'level3';

/** 列 Where the columns of an indicator block lie; null: no such column. */
export type Layout = Readonly<Record<ColumnRole, Columns | null>> & Columns;

/** The layout that a row of header cells describes; `spreads` says whether the rows below fill a wide header cell column by column. */
export function layoutOf(cells: readonly HeaderCell[], spreads: (columns: Columns) => boolean): Layout {
  const levels = assignLevels(cells, spreads);
  const name = levels.level3 ?? levels.level2 ?? levels.level1;
  const pick = (role: HeaderRole, from = -1): Columns | null => best(cells, role, from);
  const right = name?.right ?? -1;
  const targetAside = cells.find(({ role, left }) => role === 'side' && name !== null && left > right) ?? null;
  return {
    ...levels,
    sign: pick('sign'),
    target: pick('target') ?? targetAside,
    // `单位` left of the names is the organisation of a ledger.
    unit: pick('unit', right),
    actual: pick('actual'),
    // Each level may have a weight column of its own: the one that counts stands right of the names.
    weight: pick('weight', right) ?? pick('weight'),
    given: pick('given'),
    note: pick('note') ?? pick('remark'),
    left: Math.min(...cells.map(({ left }) => left)),
    right: Math.max(...cells.map((cell) => cell.right)),
  };
}

/** Whether two headers lay out the same columns: the second is the first printed again. */
export function sameLayout(a: Layout, b: Layout): boolean {
  return COLUMN_ROLES.every((role) => a[role]?.left === b[role]?.left && a[role]?.right === b[role]?.right);
}

/** The columns of tables that stand side by side: a level named again begins the next one, with the side bar or number column before it. */
export function segmentsOf(cells: readonly HeaderCell[]): HeaderCell[][] {
  const segments: HeaderCell[][] = [];
  let current: HeaderCell[] = [];
  for (const cell of cells) {
    if (isLevel(cell.role) && current.some(({ role }) => role === cell.role)) {
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

function isLevel(role: HeaderRole): role is Level {
  return role === 'level1' || role === 'level2' || role === 'level3';
}

/** Where several columns could serve: a value before a description, the own score before another, else the first. */
const PREFERRED: Readonly<Partial<Record<HeaderRole, RegExp>>> = { actual: /值$/, given: /自评/, weight: /^分值/ };

function best(cells: readonly HeaderCell[], role: HeaderRole, from: number): HeaderCell | null {
  const candidates = cells.filter((cell) => cell.role === role && cell.left > from);
  return candidates.find(({ word }) => PREFERRED[role]?.test(word)) ?? candidates[0] ?? null;
}

const LEVELS: readonly Level[] = ['level3', 'level2', 'level1'];

function assignLevels(
  cells: readonly HeaderCell[],
  spreads: (columns: Columns) => boolean,
): Record<Level, Columns | null> {
  const levels: Record<Level, Columns | null> = {
    level1: best(cells, 'level1', -1),
    level2: best(cells, 'level2', -1),
    level3: best(cells, 'level3', -1),
  };
  const only = LEVELS.filter((level) => levels[level] !== null).length === 1 ? levels.level3 : null;
  if (only && only.right > only.left && spreads(only)) {
    levels.level3 = null;
    spread(levels, only, spreads);
  }
  const backwards = [...cells].reverse();
  for (const { role, left, right } of backwards) if (role === 'name') spread(levels, { left, right }, spreads);
  if (!levels.level3) {
    for (const { role, left, right } of backwards) if (role === 'side') spread(levels, { left, right }, spreads);
  }
  return levels;
}

/** Gives columns to the lowest levels that are still free where they stand; a wide cell column by column if the rows below do so. */
function spread(levels: Record<Level, Columns | null>, columns: Columns, spreads: (columns: Columns) => boolean): void {
  if (columns.right === columns.left || !spreads(columns)) {
    claim(levels, columns);
    return;
  }
  for (let column = columns.right; column >= columns.left; column--) claim(levels, { left: column, right: column });
}

function claim(levels: Record<Level, Columns | null>, columns: Columns): void {
  const free = LEVELS.find(
    (level, index) =>
      levels[level] === null &&
      LEVELS.every((other, place) => {
        const taken = levels[other];
        return taken === null || (place < index ? taken.left > columns.right : taken.right < columns.left);
      }),
  );
  if (free) levels[free] = columns;
}
