import type { Columns } from './entries';
import { cleanLevel } from './clean-label';
import { best, type HeaderCell } from './header-cell';
import { headsBlock } from './level-names';
import type { RowsBelow } from './rows-below';

type Level = 'level1' | 'level2' | 'level3';
type Levels = Record<Level, Columns | null>;

/** From the lowest to the highest. */
const LEVELS: readonly Level[] = ['level3', 'level2', 'level1'];

/**
 * Which columns hold the levels: those whose header says so, then those that only say that they name something, from
 * right to left.
 */
export function assignLevels(cells: readonly HeaderCell[], rows: RowsBelow): Levels {
  const levels: Levels = {
    level1: best(cells, 'level1', -1),
    level2: best(cells, 'level2', -1),
    level3: best(cells, 'level3', -1),
  };
  const only = LEVELS.filter((level) => levels[level] !== null).length === 1 ? levels.level3 : null;
  if (only && rows.fillLast(only)) {
    levels.level3 = null;
    spread(levels, only, rows);
  }
  const backwards = [...cells].reverse();
  for (const cell of backwards) if (cell.role === 'name') spread(levels, cell, rows);
  if (!levels.level3) for (const cell of backwards) if (cell.role === 'side') spread(levels, cell, rows);
  return levels;
}

/** Gives columns to levels; a wide header cell column by column, where the rows below fill it so. */
function spread(levels: Levels, { left, right }: Columns, rows: RowsBelow): void {
  if (!rows.fillLast({ left, right })) {
    claim(levels, { left, right }, rows);
    return;
  }
  for (let column = right; column >= left; column--) claim(levels, { left: column, right: column }, rows);
}

/** Gives columns to the lowest level that is still free where they stand. */
function claim(levels: Levels, columns: Columns, rows: RowsBelow): void {
  const free = LEVELS.filter((level, index) => levels[level] === null && fits(levels, columns, index));
  const [lowest] = free;
  // `指标类型` may hold either level: its first text tells, unless no other column names anything.
  const block =
    free.length < LEVELS.length && free.includes('level1') && headsBlock(cleanLevel(rows.firstText(columns)).text);
  if (lowest) levels[block ? 'level1' : lowest] = columns;
}

/** Whether the columns stand right of all higher levels and left of all lower ones. */
function fits(levels: Levels, columns: Columns, index: number): boolean {
  return LEVELS.every((other, place) => {
    const taken = levels[other];
    return taken === null || (place < index ? taken.left > columns.right : taken.right < columns.left);
  });
}
