import { areaOf } from './objects/arguments';
import type { Book } from './workbook/book';
import type { Sheet } from './workbook/sheet';
import { NOTHING_ALLOWED } from './workbook/protection';
import { writeCells, type WrittenCell } from './workbook/write-cells';

/** What a person does at the keyboard of the emulated Excel; an event tells the add-in of it. */
export class Person {
  constructor(private readonly book: Book) {}

  /** Types into a cell, or the same into each cell of an area. */
  types(sheet: string, address: string, input: WrittenCell): void {
    writeCells({ book: this.book, sheet: this.#sheet(sheet), area: areaOf(address), byAddIn: false }, () => input);
  }

  selects(sheet: string, address: string): void {
    this.book.select(this.#sheet(sheet), address.split(',').map(areaOf));
  }

  adds(sheet: string): void {
    this.book.add(sheet);
  }

  deletes(sheet: string): void {
    this.book.remove(this.#sheet(sheet));
  }

  renames(sheet: string, name: string): void {
    const found = this.#sheet(sheet);
    found.name = name;
    this.book.tell({ kind: 'renamed', sheet: found, before: sheet });
  }

  /** Protects a sheet with the cells of `open` left open. */
  protects(sheet: string, open: readonly string[] = [], password: string | null = null): void {
    const found = this.#sheet(sheet);
    for (const address of open) found.restyle(areaOf(address), { locked: false });
    found.protection = { options: NOTHING_ALLOWED, password };
  }

  #sheet(name: string): Sheet {
    const sheet = this.book.sheet(name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  }
}
