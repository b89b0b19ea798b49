import type { Columns } from './entries';
import type { HeaderRole } from './header-role';

/** A recognised cell of the header. */
export interface HeaderCell extends Columns {
  readonly role: HeaderRole;
  readonly word: string;
}

/** Where several columns could serve: a value before a description, the own score before another, else the first. */
const PREFERRED: Readonly<Partial<Record<HeaderRole, RegExp>>> = { actual: /值$/, given: /自评/, weight: /^分值/ };

/** The column that serves a role best; null where there is none right of `from`. */
export function best(cells: readonly HeaderCell[], role: HeaderRole, from: number): HeaderCell | null {
  const candidates = cells.filter((cell) => cell.role === role && cell.left > from);
  return candidates.find(({ word }) => PREFERRED[role]?.test(word)) ?? candidates[0] ?? null;
}
