import type { Area } from '../grid/grid';
import type { Columns } from './entries';
import type { HeaderRole } from './header-role';

/** A recognised cell of the header. */
export interface HeaderCell extends Columns {
  readonly role: HeaderRole;
  /** True where a person says what it is. */
  readonly isTold: boolean;
  /** What stands in it, as shown and as it is compared. */
  readonly text: string;
  readonly word: string;
  /** The cell with what it is merged with. */
  readonly area: Area;
}

/** Where several columns could serve: a value before a description, the own score before another, else the first. */
const PREFERRED: Readonly<Partial<Record<HeaderRole, RegExp>>> = { actual: /值$/, given: /自评/, weight: /^分值/ };

/** The column that serves a role best, one that a person named before any other; null where there is none right of `from`. */
export function best(cells: readonly HeaderCell[], role: HeaderRole, from: number): HeaderCell | null {
  const own = cells.filter((cell) => cell.role === role);
  const told = own.filter(({ isTold }) => isTold);
  const candidates = (told.length > 0 ? told : own).filter(({ left }) => left > from);
  return candidates.find(({ word }) => PREFERRED[role]?.test(word)) ?? candidates[0] ?? null;
}
