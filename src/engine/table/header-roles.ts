import type { Answers } from '../answers';
import { parseCell } from '../grid/a1';
import type { GridView } from '../grid/view';
import { headerRole, type HeaderRole } from './header-role';
import { remembering } from './text';

/** What the header cells of a sheet are taken for: what a person says of a cell, else what its text says. */
export class HeaderRoles {
  readonly ofText = remembering(headerRole);
  /** By the address of the cell or merged area. */
  readonly #told = new Map<string, HeaderRole>();
  readonly #rows = new Set<number>();

  constructor(
    readonly view: GridView,
    columns: Answers['columns'],
  ) {
    for (const [name, role] of columns) {
      const at = parseCell(name);
      if (!at || at.row >= view.height) continue;
      this.#told.set(view.name(at.row, at.column), role);
      this.#rows.add(at.row);
    }
  }

  /** What stands at a cell of this text; null for a text that is no header. */
  of(row: number, column: number, text: string): HeaderRole | null {
    return this.told(row, column) ?? this.ofText(text);
  }

  /** Whether such a text stands above a column: a side bar reaches down beside the rows and says nothing of the header's depth. */
  headsColumn(text: string): boolean {
    const role = this.ofText(text);
    return role !== null && role !== 'side';
  }

  /** What a person says of the cell; null where nothing was said. */
  told(row: number, column: number): HeaderRole | null {
    return this.#told.size === 0 ? null : (this.#told.get(this.view.name(row, column)) ?? null);
  }

  /** Whether a person said something of a cell of the row. */
  speaksOf(row: number): boolean {
    return this.#rows.has(row);
  }

  /** The same without a person's word; null where there is none. */
  untold(): HeaderRoles | null {
    return this.#told.size === 0 ? null : new HeaderRoles(this.view, new Map());
  }
}
